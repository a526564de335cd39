package org.annals.site.text;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.annals.prose.Block;
import org.annals.prose.Highlight;
import org.annals.prose.Inline;
import org.annals.prose.Quote;
import org.annals.prose.Span;
import org.annals.site.text.NoteView.Tie;

/** Marks the words of a text that a note is about. */
final class Highlighter {

    private Highlighter() {}

    static Block mark(Block block, Tie tie) {
        return tie.on().map(words -> block.map(line -> mark(line, words, tie))).orElse(block);
    }

    private static List<Inline> mark(List<Inline> line, String words, Tie tie) {
        List<Span> found = new Quote(words).in(Inline.plainText(line));
        if (found.isEmpty()) {
            return line;
        }
        var pieces = new AtomicInteger();
        found.get(0).wrap(line, piece -> {
            pieces.incrementAndGet();
            return piece;
        });
        int last = pieces.getAndSet(0) - 1;
        return found.get(0).wrap(line, piece -> {
            int index = pieces.getAndIncrement();
            return new Highlight(tie.anchor(), tie.letter().orElse(""), index == 0, index == last, List.of(piece));
        });
    }
}
