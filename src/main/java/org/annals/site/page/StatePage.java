package org.annals.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Track;
import org.annals.model.date.Day;
import org.annals.prose.NumberedCitation;
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
        List<StateChange> changes,
        List<Group> groups,
        List<EventLine> events,
        List<SourceLine> sources,
        Optional<Link> previous,
        Optional<Link> next)
        implements Page {

    /** Those who had a status, in the order in which they came to it. */
    public record Group(String label, List<Holder> holders) {}

    /** One of them, since when, and what says so. */
    public record Holder(Named who, Optional<String> title, DateText since, Optional<NumberedCitation> sources) {}

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
        List<StateChange> changes = StateChange.on(
                day,
                index,
                tenure -> typesetter.cite(tenure.sources(), tenure.who().name()));
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

    private static List<Group> groups(Day day, SiteIndex index, Typesetter typesetter) {
        var groups = new ArrayList<Group>();
        for (Track track : index.timeline().settings().tracks()) {
            track.statuses().keySet().forEach(status -> {
                List<Holder> holders = index.tenures().stream()
                        .filter(tenure ->
                                tenure.track().equals(track) && tenure.status().equals(status) && tenure.covers(day))
                        .map(tenure -> holder(tenure, index, typesetter))
                        .toList();
                if (!holders.isEmpty()) {
                    groups.add(new Group(track.heading(status), holders));
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
