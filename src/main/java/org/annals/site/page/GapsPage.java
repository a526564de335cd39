package org.annals.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Annotation;
import org.annals.model.Event;
import org.annals.model.Timeline;
import org.annals.model.date.Year;
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

    /** Events with the same gap; {@code id} is the key of its words. */
    public record Gap(String id, List<Item> items) {}

    /** An event, whose voice alone it is told with, and its file. */
    public record Item(EventLine event, Optional<String> side, String file) {}

    /** A year, or some in a row without any event; one year also as the date of the event that somebody may add. */
    public record ThinYears(String words, Address address, Optional<String> date) {}

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
        return new GapsPage(
                title,
                index.describe(title),
                gaps(index),
                thin(index),
                Lacks.archivedCopy(index)
                        .map(source -> new Unarchived(
                                new SourceTitle(source.title(), source.titleLanguage()),
                                Address.source(source.id()),
                                source.at().whole().file()))
                        .toList(),
                (int) timeline.sources().values().stream()
                        .filter(source -> source.url().isPresent())
                        .count());
    }

    private static List<Gap> gaps(SiteIndex index) {
        return Stream.of(
                        gap("one-source", Lacks.secondSource(index), index),
                        gap("one-side", Lacks.secondSide(index), index),
                        gap(
                                "vague-date",
                                index.published().stream()
                                        .filter(event -> event.date().isUncertain()
                                                || event.date().isApproximate()),
                                index),
                        gap("open-dispute", index.published().stream().filter(GapsPage::hasOpenDispute), index))
                .filter(gap -> !gap.items().isEmpty())
                .toList();
    }

    private static Gap gap(String id, Stream<Event> events, SiteIndex index) {
        return new Gap(id, events.map(event -> item(event, index)).toList());
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
        Optional<String> date = first == last ? Optional.of(Year.of(first).text()) : Optional.empty();
        return new ThinYears(index.dating().years(first, last), Address.year(first), date);
    }
}
