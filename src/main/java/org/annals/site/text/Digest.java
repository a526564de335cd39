package org.annals.site.text;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.Event;

/**
 * What other pages need to know of the page of an event.
 *
 * @param places those in sources that the event as a whole leans on, by the sources that have any
 * @param uses the claims on it that lean on a source
 * @param terms the words of the glossary that its account uses, by id
 */
public record Digest(Event event, Map<String, List<String>> places, List<SourceUse> uses, List<String> terms) {

    static Digest of(Event event, EventText text) {
        List<String> terms = text.account().stream()
                .flatMap(passage -> passage.terms().stream())
                .map(TermView::id)
                .toList();
        return new Digest(
                event,
                text.sources().stream()
                        .filter(cited -> !cited.places().isEmpty())
                        .collect(Collectors.toUnmodifiableMap(CitedSource::id, CitedSource::places)),
                List.copyOf(text.uses()),
                terms);
    }

    /** Without the claims that lean on other sources than these. */
    Digest with(Predicate<String> wanted) {
        return new Digest(
                event,
                places,
                uses.stream().filter(use -> wanted.test(use.source())).toList(),
                terms);
    }

    /** The places in a source that the event as a whole leans on. */
    public List<String> places(String source) {
        return places.getOrDefault(source, List.of());
    }

    /** The claims of the event that lean on a source. */
    public Stream<Claim> claims(String source) {
        return uses.stream()
                .filter(use -> use.source().equals(source))
                .map(use ->
                        new Claim(use.claim(), use.mark().anchor(), use.mark().locator()));
    }
}
