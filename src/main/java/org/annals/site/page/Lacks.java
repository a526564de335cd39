package org.annals.site.page;

import java.util.stream.Stream;
import org.annals.model.Event;
import org.annals.model.Source;
import org.annals.site.index.SiteIndex;

/** What the evidence of a timeline lacks: readers are told, and editors asked for it. */
final class Lacks {

    private Lacks() {}

    /** The events that rest on one source. */
    static Stream<Event> secondSource(SiteIndex index) {
        return index.published().stream().filter(event -> index.sources(event).size() == 1);
    }

    /** The events whose sources, more than one, speak with one voice. */
    static Stream<Event> secondSide(SiteIndex index) {
        return index.published().stream()
                .filter(event -> index.sources(event).size() > 1
                        && Evidence.of(event, index).oneSided());
    }

    /** The sources on the web that have no copy in an archive. */
    static Stream<Source> archivedCopy(SiteIndex index) {
        return SourcesPage.byTitle(index.timeline().sources().values().stream()
                .filter(source ->
                        source.url().isPresent() && source.archiveUrl().isEmpty()));
    }
}
