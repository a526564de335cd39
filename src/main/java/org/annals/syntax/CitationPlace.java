package org.annals.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.prose.Citation;
import org.annals.prose.Inline;
import org.annals.prose.NoteMark;

/**
 * Moves the marks of citations and notes behind the punctuation that follows them, right after the last word: so numbered
 * notes stand by The Chicago Manual of Style, 14.26, whichever side the author typed them on.
 */
final class CitationPlace {

    private static final Pattern PUNCTUATION = Pattern.compile(
            "[\\u00A0\\u202F]?(?:[.,;:!?…]{1,9}[\"'”’»›」』]{0,3}(?![\\p{L}\\p{N}])|[。，、；：！？．]{1,9}[”’」』]{0,3})");

    private static final String STOPS = ".!?…。！？";

    private final List<Inline> placed = new ArrayList<>();
    private final List<Inline> marks = new ArrayList<>();

    private CitationPlace() {}

    static List<Inline> place(List<Inline> line) {
        if (line.stream().noneMatch(CitationPlace::isMark)) {
            return line;
        }
        var place = new CitationPlace();
        line.forEach(place::add);
        place.marks.stream().filter(CitationPlace::isMark).forEach(place.placed::add);
        return place.placed;
    }

    private void add(Inline part) {
        if (isMark(part)) {
            if (marks.isEmpty()) {
                stripBlanks();
            }
            marks.add(part);
        } else if (marks.isEmpty()) {
            placed.add(part);
        } else if (part instanceof Inline.Text text) {
            after(text.words());
        } else {
            flush();
            placed.add(part);
        }
    }

    /** Blanks between two marks are kept until it is clear that no other mark follows. */
    private void after(String words) {
        if (words.isBlank() && words.indexOf('\n') < 0) {
            marks.add(new Inline.Text(words));
            return;
        }
        Matcher found = PUNCTUATION.matcher(words);
        String moved =
                found.lookingAt() && !placed.isEmpty() && isMark(marks.get(marks.size() - 1)) ? found.group() : "";
        write(isDoubled(moved) ? moved.substring(1) : moved);
        flush();
        write(words.substring(moved.length()));
    }

    /** A sentence that has its stop needs no second one. */
    private boolean isDoubled(String moved) {
        String last = placed.isEmpty() ? "" : placed.get(placed.size() - 1).words();
        return !moved.isEmpty()
                && ".。".indexOf(moved.charAt(0)) >= 0
                && !moved.startsWith("..")
                && !last.isEmpty()
                && STOPS.indexOf(last.charAt(last.length() - 1)) >= 0;
    }

    private void write(String words) {
        if (!words.isEmpty()) {
            int last = placed.size() - 1;
            if (last >= 0 && placed.get(last) instanceof Inline.Text before) {
                placed.set(last, new Inline.Text(before.words() + words));
            } else {
                placed.add(new Inline.Text(words));
            }
        }
    }

    /** The marks, without the blanks between them. */
    private void flush() {
        boolean endsBlank = !marks.isEmpty() && marks.get(marks.size() - 1) instanceof Inline.Text;
        marks.stream().filter(CitationPlace::isMark).forEach(placed::add);
        marks.clear();
        if (endsBlank) {
            placed.add(new Inline.Text(" "));
        }
    }

    private void stripBlanks() {
        int last = placed.size() - 1;
        if (last >= 0 && placed.get(last) instanceof Inline.Text text) {
            String words = text.words().stripTrailing();
            if (words.isEmpty()) {
                placed.remove(last);
            } else {
                placed.set(last, new Inline.Text(words));
            }
        }
    }

    private static boolean isMark(Inline part) {
        return part instanceof Citation || part instanceof NoteMark;
    }
}
