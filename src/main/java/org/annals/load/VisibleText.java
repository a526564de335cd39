package org.annals.load;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.problem.Handful;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.Direction;
import org.annals.source.SourceFile;

/** Whether what a file shows is what stands in it: letters that only look alike, signs that turn the order around. */
final class VisibleText {

    /** Those that look Latin: a Greek letter may well stand beside a Latin one, as in ΔT. */
    private static final String GREEK = "[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονικρυχ]";

    private static final Pattern MIXED = Pattern.compile(
            "\\p{IsLatin}(?:\\p{IsCyrillic}|" + GREEK + ")|(?:\\p{IsCyrillic}|" + GREEK + ")\\p{IsLatin}");

    /** Most files hold none of these, which is told soon. */
    private static final char FIRST_GREEK = '\u0370';

    private static final char LAST_CYRILLIC = '\u052F';
    private final SourceFile file;
    private final Handful mixed = new Handful();
    private final Handful overrides = new Handful();

    private VisibleText(SourceFile file) {
        this.file = file;
    }

    static List<Problem> problems(SourceFile file) {
        var letters = new VisibleText(file);
        if (file.text().chars().anyMatch(c -> c >= FIRST_GREEK && c <= LAST_CYRILLIC)) {
            letters.mixed();
        }
        letters.overrides();
        return Stream.concat(letters.mixed.problems().stream(), letters.overrides.problems().stream())
                .toList();
    }

    private void overrides() {
        String text = file.text();
        for (int at = Direction.override(text, 0); at >= 0; at = Direction.override(text, at + 1)) {
            int found = at;
            overrides.add(() -> Direction.problem(text.charAt(found), file.at(found, 1)));
        }
    }

    private void mixed() {
        String text = file.text();
        Matcher pair = MIXED.matcher(text);
        for (int next = 0; pair.find(next); ) {
            int start = pair.start();
            int end = pair.end();
            while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
                start--;
            }
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (!isKey(start, end)) {
                int from = start;
                int length = end - start;
                mixed.add(() -> Problem.of(
                        Rule.MIXED_LETTERS,
                        file.at(from, length),
                        "this word mixes letters of two alphabets that look alike",
                        "type the whole word on one keyboard"));
            }
            next = end;
        }
    }

    /** VisibleText in a key are told by those who read keys. */
    private boolean isKey(int start, int end) {
        String text = file.text();
        int before = start;
        while (before > 0 && text.charAt(before - 1) == ' ') {
            before--;
        }
        return text.startsWith(":", end) && (before == 0 || text.charAt(before - 1) == '\n');
    }
}
