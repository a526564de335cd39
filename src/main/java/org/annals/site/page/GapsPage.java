package org.annals.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Annotation;
import org.annals.model.Event;
import org.annals.model.Source;
import org.annals.model.Timeline;
import org.annals.site.index.EventLine;
import org.annals.site.index.Link;
import org.annals.site.index.SiteIndex;
import org.annals.site.text.SourceTitle;

/** What the timeline does not know, each with the file in which somebody could help. */
public record GapsPage(
        String title, String description, List<Gap> gaps, List<Link> thinYears, List<Unarchived> unarchived, int linked)
        implements Page {

    private static final Address ADDRESS = new Address("gaps/");

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

    public static Stream<PagePlan> plans(SiteIndex index) {
        return Stream.of(PagePlan.of(ADDRESS, index, (typesetter, digests) -> of(index)));
    }

    private static GapsPage of(SiteIndex index) {
        Timeline timeline = index.timeline();
        String title = timeline.language().say("gaps.title");
        var gaps = new ArrayList<Gap>();
        add("one-source", event -> index.sources(event).size() == 1, gaps, index);
        add(
                "one-side",
                event -> index.sources(event).size() > 1
                        && Evidence.of(event, index).oneSided(),
                gaps,
                index);
        add("vague-date", event -> event.date().isUncertain() || event.date().isApproximate(), gaps, index);
        add("open-dispute", GapsPage::hasOpenDispute, gaps, index);
        List<Source> linked = timeline.sources().values().stream()
                .filter(source -> source.url().isPresent())
                .toList();
        return new GapsPage(
                title,
                index.describe(title),
                gaps,
                thin(index),
                SourcesPage.byTitle(linked.stream()
                                .filter(source -> source.archiveUrl().isEmpty()))
                        .map(source -> new Unarchived(
                                new SourceTitle(source.title(), source.titleLanguage()), Address.source(source.id())))
                        .toList(),
                linked.size());
    }

    private static void add(String id, Predicate<Event> missing, List<Gap> gaps, SiteIndex index) {
        List<Item> items = index.published().stream()
                .filter(missing)
                .map(event -> item(event, index))
                .toList();
        if (!items.isEmpty()) {
            gaps.add(new Gap(id, items));
        }
    }

    private static Item item(Event event, SiteIndex index) {
        Evidence evidence = Evidence.of(event, index);
        Optional<String> side =
                evidence.oneSided() ? Optional.of(evidence.sides().get(0)) : Optional.empty();
        return new Item(index.line(event), side, event.at().file().file());
    }

    private static boolean hasOpenDispute(Event event) {
        return event.annotations().stream()
                .anyMatch(note -> note instanceof Annotation.Dispute dispute && dispute.isOpen());
    }

    /** Years with less than half of what a year has on average. */
    private static List<Link> thin(SiteIndex index) {
        List<Long> years = index.years();
        double average = index.published().size() / (double) Math.max(1, years.size());
        return years.stream()
                .filter(year -> index.lists().of(year).size() < average / 2)
                .map(year -> new Link(String.valueOf(year), Address.year(year)))
                .toList();
    }
}
