package org.annals.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.annals.model.Annotation;
import org.annals.model.Event;
import org.annals.model.Source;
import org.annals.model.Timeline;
import org.annals.site.Views.EventLine;
import org.annals.site.Views.Link;
import org.annals.site.Views.SourceTitle;

/** What the timeline does not know, each with the file in which somebody could help. */
public record GapsPage(
        String title, String description, List<Gap> gaps, List<Link> thinYears, List<Unarchived> unarchived, int linked)
        implements Page {

    static final Address ADDRESS = new Address("gaps/");

    /** Events with the same gap; {@code id} is the key of its words. */
    public record Gap(String id, List<Item> items) {}

    /** An event, whose voice alone it is told with, and its file. */
    public record Item(EventLine event, Optional<String> side, String file) {}

    /** A source on the web without a copy. */
    public record Unarchived(SourceTitle title, Address address) {}

    @Override
    public Address address() {
        return ADDRESS;
    }

    @Override
    public String template() {
        return "gaps";
    }

    static GapsPage of(List<Long> years, Plan plan) {
        Timeline timeline = plan.timeline();
        String title = timeline.language().say("gaps.title");
        var gaps = new ArrayList<Gap>();
        add("one-source", event -> event.allSources().size() == 1, gaps, plan);
        add(
                "one-side",
                event -> event.allSources().size() > 1
                        && Evidence.of(event, plan).oneSided(),
                gaps,
                plan);
        add("vague-date", event -> event.date().isUncertain() || event.date().isApproximate(), gaps, plan);
        add("open-dispute", GapsPage::hasOpenDispute, gaps, plan);
        List<Source> linked = timeline.sources().values().stream()
                .filter(source -> source.url().isPresent())
                .toList();
        return new GapsPage(
                title,
                timeline.settings().title() + ": " + title,
                gaps,
                thin(years, plan),
                linked.stream()
                        .filter(source -> source.archiveUrl().isEmpty())
                        .sorted(SourcesPage.BY_WORDS)
                        .map(source -> new Unarchived(
                                new SourceTitle(source.title(), source.titleLanguage()),
                                SourcePage.address(source.id())))
                        .toList(),
                linked.size());
    }

    private static void add(String id, Predicate<Event> missing, List<Gap> gaps, Plan plan) {
        List<Item> items = plan.published().stream()
                .filter(missing)
                .map(event -> item(event, plan))
                .toList();
        if (!items.isEmpty()) {
            gaps.add(new Gap(id, items));
        }
    }

    private static Item item(Event event, Plan plan) {
        Evidence evidence = Evidence.of(event, plan);
        Optional<String> side =
                evidence.oneSided() ? Optional.of(evidence.sides().get(0)) : Optional.empty();
        return new Item(plan.line(event), side, event.at().file().file());
    }

    private static boolean hasOpenDispute(Event event) {
        return event.annotations().stream()
                .anyMatch(note -> note instanceof Annotation.Dispute dispute && dispute.isOpen());
    }

    /** Years with less than half of what a year has on average. */
    private static List<Link> thin(List<Long> years, Plan plan) {
        double average = plan.published().size() / (double) Math.max(1, years.size());
        return years.stream()
                .filter(year -> plan.published().stream()
                                .filter(event -> Years.of(event) == year)
                                .count()
                        < average / 2)
                .map(year -> new Link(String.valueOf(year), Address.year(year)))
                .toList();
    }
}
