package org.annals.model.date.parse;

import java.util.Optional;
import org.annals.model.date.Point;
import org.annals.model.date.When;
import org.annals.model.date.parse.Finding.Found;

/** The grammar at its root: an interval, a set, or a date with or without a time of day. */
public final class Grammar {

    private Grammar() {}

    /** The value of a text of plain ASCII, or {@link Found}. */
    public static When read(String text) {
        Scanner scanner = new Scanner(text);
        if (scanner.isDone()) {
            throw scanner.wrongRest("a date is missing").found();
        }
        if (text.charAt(0) == '[' || text.charAt(0) == '{') {
            return new SetParser(scanner).read();
        }
        if (text.indexOf('/') >= 0) {
            return new IntervalParser(scanner).read();
        }
        return single(scanner);
    }

    /** Whether a text is a date as it stands. */
    public static boolean accepts(String text) {
        return finding(text).isEmpty();
    }

    /** What stops a text from being a date. */
    public static Optional<Finding> finding(String text) {
        try {
            read(text);
            return Optional.empty();
        } catch (Found found) {
            return Optional.of(found.finding());
        }
    }

    private static When single(Scanner scanner) {
        When when = new PointParser(scanner).read();
        if (scanner.peek() == 'T' && when instanceof Point date) {
            when = new DateTimeParser(scanner, date).read();
        }
        if (!scanner.isDone()) {
            throw scanner.wrongRest("a date ends here, but more text follows")
                    .cut("the rest")
                    .found();
        }
        return when;
    }
}
