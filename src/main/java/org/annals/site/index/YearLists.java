package org.annals.site.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.model.date.Day;

/** Where the events of a year are listed: on its own page, or on a page a month where they are too many for one. */
public record YearLists(Map<Long, List<Event>> byYear) {

    /** How many events the page of a year shows at most. */
    static final int MOST = 100;

    public static YearLists of(List<Event> events) {
        return new YearLists(
                events.stream().collect(Collectors.groupingBy(Years::of, TreeMap::new, Collectors.toList())));
    }

    /** The same of a list in which events are replaced; nothing if one of them is of another year. */
    Optional<YearLists> with(Replacements replaced) {
        return replaced.in(new TreeMap<>(byYear), event -> List.of(Years.of(event)))
                .map(YearLists::new);
    }

    public List<Event> of(long year) {
        return byYear.getOrDefault(year, List.of());
    }

    public boolean isSplit(long year) {
        return of(year).size() > MOST;
    }

    /** The events of a year by month, those whose month is not known in its first possible one. */
    public Map<Integer, List<Event>> months(long year) {
        return of(year).stream().collect(Collectors.groupingBy(YearLists::month, TreeMap::new, Collectors.toList()));
    }

    public static int month(Event event) {
        return Years.first(event.date()).month();
    }

    public static Address address(long year, int month) {
        return new Address(year + "/" + (month < 10 ? "0" : "") + month + "/");
    }

    /** The list of a month: its page, or its place on the page of the year. */
    public Listed month(long year, int month) {
        return isSplit(year)
                ? new Listed(address(year, month), Optional.empty())
                : new Listed(Address.year(year), Optional.of(anchor(month)));
    }

    public static String anchor(int month) {
        return "month-" + month;
    }

    /** A page, and the place on it. */
    public record Listed(Address address, Optional<String> anchor) {}

    /** The day on which a list counts an event. */
    public static Day day(Event event) {
        return Years.first(event.date());
    }
}
