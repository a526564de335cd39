package org.annals.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.annals.model.Settings.Track;
import org.annals.model.Timeline;
import org.annals.model.date.Day;
import org.annals.model.date.When;
import org.annals.prose.Reference;
import org.annals.site.Views.EventLine;
import org.annals.site.Views.Link;
import org.annals.site.Views.Named;
import org.annals.site.Views.SourceLine;

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

    static Address address(Day day) {
        return new Address("on/" + day.iso() + "/");
    }

    @Override
    public String template() {
        return "state";
    }

    /** The days of the period on which something changed, in order. */
    static List<Day> days(Timeline timeline, List<Tenure> tenures) {
        When period = timeline.settings().period();
        var days = new TreeSet<Day>();
        tenures.stream()
                .flatMap(tenure -> Stream.concat(tenure.begins().stream(), tenure.ends().stream()))
                .filter(day -> period.span().contains(day))
                .forEach(days::add);
        return List.copyOf(days);
    }

    static List<StatePage> all(Plan plan) {
        List<Day> days = plan.changeDays();
        var pages = new ArrayList<StatePage>();
        for (int i = 0; i < days.size(); i++) {
            pages.add(page(
                    days.get(i),
                    i > 0 ? Optional.of(days.get(i - 1)) : Optional.empty(),
                    i + 1 < days.size() ? Optional.of(days.get(i + 1)) : Optional.empty(),
                    plan));
        }
        return pages;
    }

    private static StatePage page(Day day, Optional<Day> before, Optional<Day> after, Plan plan) {
        var typesetter = new Typesetter(plan, address(day));
        List<Change> changes = cited(day, plan, typesetter);
        List<Group> groups = groups(day, plan, typesetter);
        DateText date = plan.date(day);
        String title = plan.timeline().language().say("state.title").replace("{date}", date.words());
        return new StatePage(
                address(day),
                title,
                plan.timeline().settings().title() + ": " + title,
                date,
                changes,
                groups,
                plan.published().stream()
                        .filter(event -> event.date().span().contains(day) && !Dots.isVague(event.date()))
                        .filter(event -> event.date().span().last().day().isPresent())
                        .map(plan::line)
                        .toList(),
                typesetter.bibliography().lines(),
                before.map(plan::stateLink),
                after.map(plan::stateLink));
    }

    /** What changed on a day, without its sources. */
    static List<Change> changes(Day day, Plan plan) {
        return changed(day, plan).map(Changed::what).toList();
    }

    private static List<Change> cited(Day day, Plan plan, Typesetter typesetter) {
        return changed(day, plan)
                .map(changed -> changed.what.with(typesetter.cite(
                        changed.tenure.sources(), changed.what.who().name())))
                .toList();
    }

    private record Changed(Tenure tenure, Change what) {}

    private static Stream<Changed> changed(Day day, Plan plan) {
        return plan.tenures().stream()
                .flatMap(tenure -> Stream.concat(
                        tenure.ends().filter(day::equals).flatMap(end -> tenure.until()).stream()
                                .map(until -> changed(tenure, false, until, plan)),
                        tenure.begins().filter(day::equals).stream()
                                .map(begin -> changed(tenure, true, tenure.since(), plan))));
    }

    private static Changed changed(Tenure tenure, boolean begins, When when, Plan plan) {
        String label = tenure.title().orElseGet(() -> plan.status(tenure.status()));
        Optional<DateText> vague =
                CalendarDays.only(when.certain()).isPresent() ? Optional.empty() : Optional.of(plan.date(when));
        return new Changed(tenure, new Change(tenure.who(), label, begins, vague, Optional.empty()));
    }

    private static List<Group> groups(Day day, Plan plan, Typesetter typesetter) {
        var groups = new ArrayList<Group>();
        for (Track track : plan.timeline().settings().tracks()) {
            track.statuses().forEach((status, label) -> {
                List<Holder> holders = plan.tenures().stream()
                        .filter(tenure -> tenure.status().equals(status) && tenure.covers(day))
                        .map(tenure -> holder(tenure, plan, typesetter))
                        .toList();
                if (!holders.isEmpty()) {
                    groups.add(new Group(label, holders));
                }
            });
        }
        return groups;
    }

    private static Holder holder(Tenure tenure, Plan plan, Typesetter typesetter) {
        return new Holder(
                tenure.who(),
                tenure.title(),
                plan.date(tenure.since()),
                typesetter.cite(tenure.sources(), tenure.who().name()));
    }
}
