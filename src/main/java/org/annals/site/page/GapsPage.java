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
import org.annals.site.index.SiteIndex;
import org.annals.site.text.SourceTitle;

/** What the timeline does not know, each with the file in which somebody could help. */
public record GapsPage(
        String title,
        String description,
        List<Gap> gaps,
        List<ThinYears> thinYears,
        List<Unarchived> unarchived,
        int linked)
        implements Page {

    private static final Address ADDRESS = new Address("gaps/");
    private static final String EVENTS = "content/events";

    /** Events with the same gap; {@code id} is the key of its words. */
    public record Gap(String id, List<Item> items) {}

    /** An event, whose voice alone it is told with, and its file. */
    public record Item(EventLine event, Optional<String> side, String file) {}

    /** A year, or some in a row without any event, and the folder in which one would be added. */
    public record ThinYears(String words, Address address, String folder) {}

    /** A source on the web without a copy, and its file. */
    public record Unarchived(SourceTitle title, Address address, String file) {}

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
                                new SourceTitle(source.title(), source.titleLanguage()),
                                Address.source(source.id()),
                                source.at().whole().file()))
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

    /** Years with less than half of what a year has on average; those without any event are told together. */
    private static List<ThinYears> thin(SiteIndex index) {
        List<Long> years = index.years();
        double average = index.published().size() / (double) Math.max(1, years.size());
        var runs = new ArrayList<List<Long>>();
        for (long year : years) {
            int events = index.lists().of(year).size();
            if (events >= average / 2) {
                continue;
            }
            List<Long> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (events == 0 && !last.isEmpty() && isEmptyBefore(year, last, index)) {
                last.add(year);
            } else {
                runs.add(new ArrayList<>(List.of(year)));
            }
        }
        return runs.stream().map(run -> thin(run, index)).toList();
    }

    private static boolean isEmptyBefore(long year, List<Long> run, SiteIndex index) {
        long last = run.get(run.size() - 1);
        return last == year - 1 && index.lists().of(last).isEmpty();
    }

    private static ThinYears thin(List<Long> run, SiteIndex index) {
        long first = run.get(0);
        long last = run.get(run.size() - 1);
        String folder = first == last ? EVENTS + "/" + folder(first) : EVENTS;
        return new ThinYears(index.dating().years(first, last), Address.year(first), folder);
    }

    /** A folder that its editors know the year by: 2001, 490-bce. */
    private static String folder(long year) {
        return year > 0 ? Long.toString(year) : 1 - year + "-bce";
    }
}
