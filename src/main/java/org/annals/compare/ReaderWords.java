package org.annals.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.prose.Block;
import org.annals.prose.Citation;
import org.annals.prose.Inline;
import org.annals.prose.Note;
import org.annals.prose.NoteMark;
import org.annals.prose.Prose;

/** The words of a text with its citations, notes and the targets of its links: all that can change in it for a reader. */
final class ReaderWords {

    private ReaderWords() {}

    static String of(Prose prose) {
        return Stream.concat(
                        prose.blocks().stream().map(ReaderWords::block),
                        prose.notes().stream().map(ReaderWords::note))
                .collect(Collectors.joining("\n"));
    }

    private static String note(Note note) {
        return "[^" + note.name() + "] "
                + note.blocks().stream().map(ReaderWords::block).collect(Collectors.joining("\n"));
    }

    private static String block(Block block) {
        return block instanceof Block.Verbatim
                ? block.plainText()
                : block.lines().map(ReaderWords::line).collect(Collectors.joining("\n"));
    }

    private static String line(List<Inline> parts) {
        return parts.stream()
                .map(ReaderWords::part)
                .collect(Collectors.joining())
                .replaceAll(" {2,}", " ");
    }

    private static String part(Inline part) {
        if (part instanceof Citation citation) {
            return " ["
                    + citation.cites().stream()
                            .map(cite -> cite.source()
                                    + cite.locator()
                                            .map(locator -> ", " + locator)
                                            .orElse(""))
                            .collect(Collectors.joining("; "))
                    + "]";
        }
        if (part instanceof NoteMark mark) {
            return " [^" + mark.name() + "]";
        }
        if (part instanceof Inline.Link link) {
            return line(link.content()) + " <" + link.target() + ">";
        }
        return part.content().isEmpty() ? part.words() : line(part.content());
    }
}
