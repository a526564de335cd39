package org.annals.render;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.CitableEdition;
import org.annals.model.Source;
import org.annals.model.date.When;
import org.annals.site.Site;

/** When a timeline was changed last, as far as its history and its content know: a clock is asked nowhere. */
final class LastChange {

    private LastChange() {}

    /**
     * The day of the edition that the site is, else the latest time at which the file of an event was changed, an event
     * corrected or remarked upon, an edition made, or a source looked at. Nothing if nothing says.
     */
    static Optional<Instant> of(Site site, History history) {
        return site.timeline()
                .editions()
                .current()
                .flatMap(edition -> FeedEntry.midnight(edition.date()))
                .or(() -> Stream.concat(
                                events(site, history), dated(site).flatMap(date -> FeedEntry.midnight(date).stream()))
                        .max(Comparator.naturalOrder()));
    }

    private static Stream<Instant> events(Site site, History history) {
        return site.index().published().stream().flatMap(event -> FeedEntry.changed(event, history.of(event)).stream());
    }

    private static Stream<When> dated(Site site) {
        return Stream.concat(
                site.timeline().editions().all().stream().map(CitableEdition::date),
                site.timeline().sources().values().stream()
                        .map(Source::accessed)
                        .flatMap(Optional::stream));
    }
}
