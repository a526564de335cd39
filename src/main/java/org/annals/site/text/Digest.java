package org.annals.site.text;

import java.util.List;
import java.util.stream.Stream;
import org.annals.model.Event;

/**
 * What other pages need to know of the page of an event.
 *
 * @param sources those that it lists
 * @param uses every claim on it that leans on one of them
 * @param terms the words of the glossary that its account uses, by id
 */
public record Digest(Event event, List<CitedSource> sources, List<Use> uses, List<String> terms) {

    static Digest of(Event event, EventText text) {
        List<String> terms = text.account().stream()
                .flatMap(passage -> passage.terms().stream())
                .map(TermView::id)
                .toList();
        return new Digest(event, text.sources(), text.uses(), terms);
    }

    /** The claims of the event that lean on a source. */
    public Stream<Claim> claims(String source) {
        return uses.stream()
                .filter(use -> use.source().equals(source))
                .map(use ->
                        new Claim(use.claim(), use.mark().anchor(), use.mark().locator()));
    }
}
