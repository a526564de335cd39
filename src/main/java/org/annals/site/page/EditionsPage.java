package org.annals.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.CitableEdition;
import org.annals.model.EditionHistory;
import org.annals.model.Settings.Author;
import org.annals.problem.Location;
import org.annals.site.index.DateText;
import org.annals.site.index.EventLine;
import org.annals.site.index.SiteIndex;
import org.annals.source.EditionPaths;

/**
 * What was published when, and how to cite it.
 *
 * @param editions the latest first
 * @param since what has changed since the latest; nothing if this site is that edition
 */
public record EditionsPage(
        String title, String description, List<Author> authors, List<Published> editions, Optional<Difference> since)
        implements Page {

    /**
     * An edition.
     *
     * @param anchor of its place on the page
     * @param record the file with the checksums of its content, whose own is {@code digest}
     * @param tag the commit of it in the repository
     * @param difference from the one before; nothing if it is the first
     */
    public record Published(
            String name,
            String anchor,
            DateText date,
            Optional<String> doi,
            Optional<String> note,
            int events,
            Address record,
            String digest,
            String tag,
            Optional<Difference> difference) {}

    /** How the events of two states of the content differ; {@code other} counts its other files. */
    public record Difference(List<Changed> added, List<Changed> changed, List<Changed> gone, int other) {}

    /** An event, with its page if there is one now. */
    public record Changed(String id, Optional<EventLine> event) {}

    @Override
    public Address address() {
        return Address.EDITIONS;
    }

    @Override
    public String template() {
        return "editions";
    }

    /** One, if there is an edition. */
    public static Stream<PagePlan> plans(SiteIndex index) {
        return index.timeline().editions().all().isEmpty()
                ? Stream.empty()
                : Stream.of(new PagePlan(
                        Address.EDITIONS, Location.of(EditionPaths.LIST), (typesetter, digests) -> of(index)));
    }

    private static EditionsPage of(SiteIndex index) {
        EditionHistory history = index.timeline().editions();
        String title = index.timeline().language().say("editions.title");
        var editions = new ArrayList<Published>();
        for (int i = 0; i < history.all().size(); i++) {
            editions.add(published(
                    history.all().get(i), history.all().stream().skip(i + 1L).findFirst(), index));
        }
        return new EditionsPage(
                title,
                index.describe(title),
                index.timeline().settings().authors(),
                editions,
                history.current().isPresent()
                        ? Optional.empty()
                        : history.latest().map(latest -> difference(latest.files(), history.files(), index)));
    }

    private static Published published(CitableEdition edition, Optional<CitableEdition> before, SiteIndex index) {
        return new Published(
                edition.name(),
                "edition-" + edition.name(),
                index.date(edition.date()),
                edition.doi(),
                edition.note(),
                edition.events(),
                new Address("editions/" + edition.name() + ".sha256"),
                edition.digest(),
                edition.tag(),
                before.map(older -> difference(older.files(), edition.files(), index)));
    }

    /** An event that only lies in another folder is the same. */
    private static Difference difference(Map<String, String> before, Map<String, String> after, SiteIndex index) {
        Map<String, String> old = events(before);
        Map<String, String> now = events(after);
        return new Difference(
                changed(now.keySet().stream().filter(id -> !old.containsKey(id)), index),
                changed(
                        now.entrySet().stream()
                                .filter(event -> old.containsKey(event.getKey())
                                        && !event.getValue().equals(old.get(event.getKey())))
                                .map(Map.Entry::getKey),
                        index),
                changed(old.keySet().stream().filter(id -> !now.containsKey(id)), index),
                others(before, after));
    }

    private static Map<String, String> events(Map<String, String> files) {
        Map<String, String> events = new TreeMap<>();
        files.forEach((path, digest) -> {
            if (CitableEdition.isOfEvent(path)) {
                events.put(CitableEdition.event(path), digest);
            }
        });
        return events;
    }

    private static List<Changed> changed(Stream<String> ids, SiteIndex index) {
        return ids.map(id -> new Changed(
                        id, index.event(id).filter(index.timeline()::shows).map(index::line)))
                .toList();
    }

    private static int others(Map<String, String> before, Map<String, String> after) {
        return (int) Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(path -> !CitableEdition.isOfEvent(path))
                .filter(path -> !Objects.equals(before.get(path), after.get(path)))
                .count();
    }
}
