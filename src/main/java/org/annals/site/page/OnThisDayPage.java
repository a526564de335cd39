package org.annals.site.page;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.model.Language;
import org.annals.model.date.Day;
import org.annals.model.date.Interval;
import org.annals.site.index.CalendarDays;
import org.annals.site.index.Counted;
import org.annals.site.index.DateText;
import org.annals.site.index.EventLine;
import org.annals.site.index.SiteIndex;

/**
 * The events by the day of the calendar, whatever the year: all on one page, or a page a month.
 *
 * @param shown the month, if the page shows one
 * @param months those in which something happened, to choose from
 * @param calendar the same with their days, if the events stand on pages of their own
 * @param groups the months that the page shows
 */
public record OnThisDayPage(
        Address address,
        String title,
        String description,
        Optional<String> shown,
        List<Counted> months,
        List<Month> calendar,
        List<MonthEvents> groups)
        implements Page {

    private static final Address ADDRESS = new Address("on-this-day/");

    /** How many events one page may have. */
    public static final int MOST = 300;

    /** A month, and the way to its days. */
    public record Month(Counted month, List<Counted> days) {}

    /** A month, and its days with their events. */
    public record MonthEvents(String name, String anchor, List<DayEvents> days) {}

    /** A day of any year, and its events. */
    public record DayEvents(String name, String anchor, List<Anniversary> events) {}

    /**
     * An event of the day, whose line says only its year.
     *
     * @param from the whole date, if the event only began on the day
     */
    public record Anniversary(EventLine event, Optional<DateText> from) {}

    @Override
    public String template() {
        return "on-this-day";
    }

    /** Where the events of a day stand. */
    static Counted link(MonthDay day, String words, CalendarDays days) {
        return new Counted(
                words,
                address(day.getMonthValue(), days),
                Optional.of(anchor(day)),
                days.of(day).size());
    }

    public static Stream<PagePlan> plans(SiteIndex index) {
        Builder builder = new Builder(index);
        Stream<PagePlan> first = Stream.of(PagePlan.of(ADDRESS, index, (typesetter, digests) -> builder.first()));
        return builder.split
                ? Stream.concat(
                        first,
                        builder.months.stream()
                                .map(month -> PagePlan.of(
                                        address(month, index.days()),
                                        index,
                                        (typesetter, digests) -> builder.month(month))))
                : first;
    }

    private static boolean isSplit(CalendarDays days) {
        return days.count() > MOST;
    }

    private static List<Integer> months(CalendarDays days) {
        return IntStream.rangeClosed(1, 12)
                .filter(month -> !days.month(month).isEmpty())
                .boxed()
                .toList();
    }

    private static Address address(int month, CalendarDays days) {
        return isSplit(days) ? new Address(ADDRESS.path() + two(month) + "/") : ADDRESS;
    }

    private static String anchor(MonthDay day) {
        return two(day.getMonthValue()) + "-" + two(day.getDayOfMonth());
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    private static final class Builder {

        private final SiteIndex index;
        private final Language language;
        private final CalendarDays days;
        private final boolean split;
        private final List<Integer> months;
        private final List<Counted> choices;

        Builder(SiteIndex index) {
            this.index = index;
            this.language = index.timeline().language();
            this.days = index.days();
            this.split = isSplit(days);
            this.months = months(days);
            this.choices = months.stream().map(this::choice).toList();
        }

        /** All events, or the way to the months where they are too many. */
        OnThisDayPage first() {
            return split
                    ? page(ADDRESS, Optional.empty(), calendar(), List.of())
                    : page(
                            ADDRESS,
                            Optional.empty(),
                            List.of(),
                            months.stream().map(this::events).toList());
        }

        OnThisDayPage month(int month) {
            return page(address(month, days), Optional.of(name(month)), List.of(), List.of(events(month)));
        }

        private OnThisDayPage page(
                Address address, Optional<String> month, List<Month> calendar, List<MonthEvents> groups) {
            String all = language.say("on-this-day.title");
            String title = month.map(name -> all + ": " + name).orElse(all);
            String description = index.describe(title);
            return new OnThisDayPage(address, title, description, month, choices, calendar, groups);
        }

        private String name(int month) {
            return language.say("date.month." + month);
        }

        private Counted choice(int month) {
            int count = days.month(month).stream()
                    .mapToInt(day -> days.of(day).size())
                    .sum();
            Optional<String> anchor = split ? Optional.empty() : Optional.of(two(month));
            return new Counted(name(month), address(month, days), anchor, count);
        }

        private List<Month> calendar() {
            var calendar = new ArrayList<Month>();
            for (int i = 0; i < months.size(); i++) {
                List<Counted> links = days.month(months.get(i)).stream()
                        .map(day -> link(day, String.valueOf(day.getDayOfMonth()), days))
                        .toList();
                calendar.add(new Month(choices.get(i), links));
            }
            return calendar;
        }

        private MonthEvents events(int month) {
            return new MonthEvents(
                    name(month),
                    two(month),
                    days.month(month).stream().map(this::events).toList());
        }

        private DayEvents events(MonthDay day) {
            return new DayEvents(
                    index.dating().day(day),
                    anchor(day),
                    days.of(day).stream().map(this::anniversary).toList());
        }

        private Anniversary anniversary(Event event) {
            EventLine line = index.line(event);
            String year = event.date()
                    .earliest()
                    .day()
                    .map(Day::year)
                    .map(index.dating()::year)
                    .orElse("");
            DateText date =
                    new DateText(year, year, line.date().machine(), line.date().edtf());
            boolean onlyBegan = event.date() instanceof Interval;
            return new Anniversary(
                    new EventLine(line.address(), line.title(), date, line.kind(), line.milestone(), line.draft()),
                    onlyBegan ? Optional.of(line.date()) : Optional.empty());
        }
    }
}
