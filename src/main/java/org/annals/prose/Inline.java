package org.annals.prose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.problem.Location;

/**
 * A part of a line of text.
 *
 * <p>A text as written holds links, event links, citations and note marks; once it is set for a page, these have become page
 * and web links, references and note numbers.
 */
public sealed interface Inline
        permits Inline.Text,
                Inline.Styled,
                Inline.Code,
                Inline.LineBreak,
                Inline.Link,
                EventLink,
                Citation,
                NoteMark,
                PageLink,
                WebLink,
                NumberedCitation,
                NoteNumber,
                Highlight,
                TermMark {

    /** The parts inside this one. */
    default List<Inline> content() {
        return List.of();
    }

    /** The same part around other content; one that has none stays as it is. */
    default Inline around(List<Inline> other) {
        return this;
    }

    /** The words as a reader sees them. */
    default String words() {
        return plainText(content());
    }

    /** This part and all inside it. */
    default Stream<Inline> all() {
        return content().isEmpty()
                ? Stream.of(this)
                : Stream.concat(Stream.of(this), content().stream().flatMap(Inline::all));
    }

    static String plainText(List<Inline> parts) {
        if (parts.size() == 1) {
            return parts.get(0).words();
        }
        var words = new StringBuilder();
        parts.forEach(part -> words.append(part.words()));
        return words.toString();
    }

    /** Plain words. A line end in them is a blank to a reader. */
    record Text(String words) implements Inline {}

    /** How words are set apart from those around them. */
    enum Style {
        EMPHASIS,
        STRONG,
        DELETED,
        /** Found among others. */
        FOUND
    }

    /** Words set apart. */
    record Styled(Style style, List<Inline> content) implements Inline {
        public Styled {
            content = List.copyOf(content);
        }

        @Override
        public Inline around(List<Inline> other) {
            return new Styled(style, other);
        }
    }

    /** Words shown exactly as they are written. */
    record Code(String words) implements Inline {}

    /** Where a new line begins because the author wants one, as in a verse or an address. */
    record LineBreak() implements Inline {
        @Override
        public String words() {
            return "\n";
        }
    }

    /** A link to a page, of this site or another; {@code target} is decoded, and not yet known to be safe. */
    record Link(String target, Optional<String> title, List<Inline> content, Location at) implements Inline {
        public Link {
            content = List.copyOf(content);
        }

        @Override
        public Inline around(List<Inline> other) {
            return new Link(target, title, other, at);
        }
    }
}
