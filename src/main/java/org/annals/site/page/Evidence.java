package org.annals.site.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.annals.model.Annotation;
import org.annals.model.Event;
import org.annals.model.Source;
import org.annals.site.index.SiteIndex;
import org.annals.site.index.SourceKinds;

/**
 * What an event rests on, told in words and never as a score.
 *
 * @param kinds of its sources, as ids
 * @param sides whose voices they are
 * @param disputed whether some of them disagree
 */
public record Evidence(int sources, List<String> kinds, List<String> sides, boolean disputed) {

    static Evidence of(Event event, SiteIndex index) {
        List<Source> sources = index.sources(event).stream()
                .flatMap(id -> Optional.ofNullable(index.timeline().sources().get(id)).stream())
                .toList();
        return new Evidence(
                sources.size(),
                sources.stream()
                        .map(Source::kind)
                        .distinct()
                        .sorted(Comparator.comparing(SourceKinds::rank))
                        .toList(),
                sources.stream()
                        .flatMap(source -> source.side().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                !event.readings().isEmpty()
                        || event.annotations().stream().anyMatch(Annotation.Dispute.class::isInstance));
    }

    /** Whether all sources speak with one voice. */
    public boolean oneSided() {
        return sides.size() == 1;
    }
}
