package org.annals.site.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.annals.model.Address;
import org.annals.model.Term;
import org.annals.model.Timeline;
import org.annals.prose.Block;
import org.annals.prose.Inline;
import org.annals.prose.Prose;
import org.annals.site.index.EventLine;

/** A word of the glossary; {@code uses} are the events whose accounts use it. */
public record TermView(
        String id, String name, Map<String, String> names, Prose definition, Address address, List<EventLine> uses) {

    /** A word on the page of the glossary. */
    public static TermView of(Term term, Prose definition, List<EventLine> uses) {
        return new TermView(term.id(), term.name(), new TreeMap<>(term.names()), definition, Address.GLOSSARY, uses);
    }

    /** Words of the glossary as they are explained on another page. */
    static List<TermView> explained(List<String> ids, Timeline timeline) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(timeline.glossary().get(id)).stream())
                .map(term -> of(term, plain(term), List.of()))
                .toList();
    }

    /** A definition without its citations, which would have no list of sources to lead to. */
    private static Prose plain(Term term) {
        String words = term.description().map(Prose::plainText).orElse("");
        return new Prose(List.of(new Block.Paragraph(List.of(new Inline.Text(words)))), List.of());
    }
}
