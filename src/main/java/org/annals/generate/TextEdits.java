package org.annals.generate;

import java.util.ArrayList;
import java.util.List;
import org.annals.problem.Edit;

/** Makes edits in a text. */
final class TextEdits {

    private TextEdits() {}

    /**
     * The text with all edits of a fix, fix by fix.
     *
     * <p>Of fixes that touch each other the first is made; the other has its turn when the file is read again.
     */
    static String made(String text, List<List<Edit>> fixes) {
        var spans = new ArrayList<Span>();
        for (List<Edit> edits : fixes) {
            List<Span> fix = edits.stream().map(edit -> Span.of(text, edit)).toList();
            if (fix.stream().noneMatch(span -> spans.stream().anyMatch(span::touches))) {
                spans.addAll(fix);
            }
        }
        var made = new StringBuilder(text);
        spans.stream()
                .sorted((a, b) -> Integer.compare(b.from, a.from))
                .forEach(span -> made.replace(span.from, span.to, span.text));
        return made.toString();
    }

    /** An edit in offsets of the text. */
    private record Span(int from, int to, String text) {

        static Span of(String file, Edit edit) {
            int start = 0;
            for (int line = 1; line < edit.at().line(); line++) {
                start = file.indexOf('\n', start) + 1;
            }
            int from = file.offsetByCodePoints(start, edit.at().column() - 1);
            return new Span(from, file.offsetByCodePoints(from, edit.at().length()), edit.text());
        }

        boolean touches(Span other) {
            return from <= other.to && other.from <= to;
        }
    }
}
