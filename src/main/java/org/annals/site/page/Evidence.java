package org.annals.site.page;

import java.util.List;
import java.util.Optional;
import org.annals.model.Annotation;
import org.annals.model.Event;
import org.annals.model.Source;
import org.annals.site.index.SiteIndex;

/**
 * What an event rests on, told in words and never as a score.
 *
 * @param kinds the labels of those of its sources
 * @param sides whose voices they are
 * @param oneSided whether all of them speak with one voice
 * @param disputed whether some of them disagree
 */
public record Evidence(int sources, List<String> kinds, List<String> sides, boolean oneSided, boolean disputed) {

    static Evidence of(Event event, SiteIndex index) {
        List<Source> sources = index.sources(event).stream()
                .flatMap(id -> Optional.ofNullable(index.timeline().sources().get(id)).stream())
                .toList();
        return new Evidence(
                sources.size(),
                index.sourceKinds().inOrder(sources.stream().map(Source::kind).toList()).stream()
                        .map(index.sourceKinds()::within)
                        .toList(),
                sources.stream()
                        .flatMap(source -> source.side().stream())
                        .map(index.sourceKinds()::side)
                        .distinct()
                        .sorted()
                        .toList(),
                isOneSided(sources),
                !event.readings().isEmpty()
                        || event.annotations().stream().anyMatch(Annotation.Dispute.class::isInstance));
    }

    /** Two of those who belong to no side are two voices. */
    private static boolean isOneSided(List<Source> sources) {
        List<Optional<String>> sides =
                sources.stream().map(Source::side).distinct().toList();
        return sides.size() == 1 && sides.get(0).isPresent() && !sides.get(0).equals(Optional.of(Source.INDEPENDENT));
    }
}
