package org.annals.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Track;
import org.annals.model.date.Day;
import org.annals.model.date.When;
import org.annals.prose.Reference;
import org.annals.site.index.CalendarDays;
import org.annals.site.index.DateText;
import org.annals.site.index.EventLine;
import org.annals.site.index.Link;
import org.annals.site.index.Named;
import org.annals.site.index.SiteIndex;
import org.annals.site.index.Tenure;
import org.annals.site.picture.Dots;
import org.annals.site.text.SourceLine;
import org.annals.site.text.Typesetter;

/** Who was what on a day on which something of it changed. */
public record StatePage(
        Address address,
        String title,
        String description,
        DateText date,
        List<Change> changes,
        List<Group> groups,
        List<EventLine> events,
        List<SourceLine> sources,
        Optional<Link> previous,
        Optional<Link> next)
        implements Page {

    /**
     * Something that began or ended on this day.
     *
     * @param vague the date as it is known, if it does not tell the day
     */
    public record Change(
            Named who, String label, boolean begins, Optional<DateText> vague, Optional<Reference> sources) {

        private Change with(Optional<Reference> cited) {
            return new Change(who, label, begins, vague, cited);
        }
    }

    /** Those who had a status, in the order in which they came to it. */
    public record Group(String label, List<Holder> holders) {}

    /** One of them, since when, and what says so. */
    public record Holder(Named who, Optional<String> title, DateText since, Optional<Reference> sources) {}

    @Override
    public String template() {
        return "state";
    }

    public static Stream<PagePlan> plans(SiteIndex index) {
        List<Day> days = index.changeDays();
        return IntStream.range(0, days.size())
                .mapToObj(i -> PagePlan.of(
                        Address.state(days.get(i)),
                        index,
                        (typesetter, digests) -> page(
                                days.get(i),
                                i > 0 ? Optional.of(days.get(i - 1)) : Optional.empty(),
                                i + 1 < days.size() ? Optional.of(days.get(i + 1)) : Optional.empty(),
                                index,
                                typesetter)));
    }

    private static StatePage page(
            Day day, Optional<Day> before, Optional<Day> after, SiteIndex index, Typesetter typesetter) {
        List<Change> changes = cited(day, index, typesetter);
        List<Group> groups = groups(day, index, typesetter);
        DateText date = index.date(day);
        String title = index.timeline().language().say("state.title").replace("{date}", date.words());
        return new StatePage(
                Address.state(day),
                title,
                index.describe(title),
                date,
                changes,
                groups,
                index.published().stream()
                        .filter(event -> event.date().span().contains(day) && !Dots.isVague(event.date()))
                        .filter(event -> event.date().span().last().day().isPresent())
                        .map(index::line)
                        .toList(),
                typesetter.bibliography().lines(),
                before.map(index::stateLink),
                after.map(index::stateLink));
    }

    /** What changed on a day, without its sources. */
    static List<Change> changes(Day day, SiteIndex index) {
        return changed(day, index).map(Changed::what).toList();
    }

    private static List<Change> cited(Day day, SiteIndex index, Typesetter typesetter) {
        return changed(day, index)
                .map(changed -> changed.what.with(typesetter.cite(
                        changed.tenure.sources(), changed.what.who().name())))
                .toList();
    }

    private record Changed(Tenure tenure, Change what) {}

    private static Stream<Changed> changed(Day day, SiteIndex index) {
        return index.tenures().stream()
                .flatMap(tenure -> Stream.concat(
                        tenure.ends().filter(day::equals).flatMap(end -> tenure.until()).stream()
                                .map(until -> changed(tenure, false, until, index)),
                        tenure.begins().filter(day::equals).stream()
                                .map(begin -> changed(tenure, true, tenure.since(), index))));
    }

    private static Changed changed(Tenure tenure, boolean begins, When when, SiteIndex index) {
        String label = tenure.label();
        Optional<DateText> vague =
                CalendarDays.only(when.certain()).isPresent() ? Optional.empty() : Optional.of(index.date(when));
        return new Changed(tenure, new Change(tenure.who(), label, begins, vague, Optional.empty()));
    }

    private static List<Group> groups(Day day, SiteIndex index, Typesetter typesetter) {
        var groups = new ArrayList<Group>();
        for (Track track : index.timeline().settings().tracks()) {
            track.statuses().forEach((status, label) -> {
                List<Holder> holders = index.tenures().stream()
                        .filter(tenure ->
                                tenure.track().equals(track) && tenure.status().equals(status) && tenure.covers(day))
                        .map(tenure -> holder(tenure, index, typesetter))
                        .toList();
                if (!holders.isEmpty()) {
                    groups.add(new Group(label, holders));
                }
            });
        }
        return groups;
    }

    private static Holder holder(Tenure tenure, SiteIndex index, Typesetter typesetter) {
        return new Holder(
                tenure.who(),
                tenure.title(),
                index.date(tenure.since()),
                typesetter.cite(tenure.sources(), tenure.who().name()));
    }
}
