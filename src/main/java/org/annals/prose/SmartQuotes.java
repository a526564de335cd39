package org.annals.prose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what the straight quotation marks of a text mean: pairs become the marks of its language, all other single ones
 * apostrophes. A double mark without its other half may be inches, and stays as it is.
 */
public final class SmartQuotes {

    /** Stands for what is no words but takes their place, such as code. */
    public static final char OBJECT = '\uFFFC';

    private static final char APOSTROPHE = '’';
    private static final int NONE = -1;

    /** Marks that are open at once; further ones are not looked for. */
    private static final int DEEPEST = 20;

    /** Words that begin with an apostrophe because they lost their beginning. */
    private static final Set<String> CLIPPED = Set.of(
            "tis", "twas", "twere", "twill", "twould", "twixt", "tisn't", "twasn't", "til", "em", "n", "neath",
            "gainst", "cos", "cuz", "nuff", "s", "t", "d", "ne", "nen", "nem", "ner", "rauf", "runter", "rein", "raus",
            "ran");

    private static final String OPENERS = "([{<«‹“‘„‚「『（【《〈—–-/=¿¡\"'";

    private final String text;
    private final String[] instead;
    private final QuoteMarks marks;
    private final Deque<Integer> open = new ArrayDeque<>();

    private SmartQuotes(String text, QuoteMarks marks) {
        this.text = text;
        this.marks = marks;
        this.instead = new String[text.length()];
    }

    /** The text with the marks of print. */
    public static String printed(String text, QuoteMarks marks) {
        if (!isQuoted(text)) {
            return text;
        }
        var printed = new StringBuilder();
        String[] instead = instead(text, marks);
        for (int i = 0; i < instead.length; i++) {
            printed.append(instead[i]);
        }
        return printed.toString();
    }

    /** What stands instead of each of its code units. */
    public static String[] instead(String text, QuoteMarks marks) {
        var quotes = new SmartQuotes(text, marks);
        for (int i = 0; i < text.length(); i++) {
            quotes.read(i);
        }
        quotes.open.forEach(quotes::unmatched);
        return quotes.instead;
    }

    /** Whether there is a straight mark in it. */
    public static boolean isQuoted(String text) {
        return text.indexOf('"') >= 0 || text.indexOf('\'') >= 0;
    }

    private void read(int at) {
        char c = text.charAt(at);
        instead[at] = String.valueOf(c);
        if (c == '"') {
            mark(at);
        } else if (c == '\'') {
            if (isApostrophe(at)) {
                instead[at] = String.valueOf(APOSTROPHE);
            } else {
                mark(at);
            }
        }
    }

    /** Opens what can only open, closes what is open, and opens between words without blanks, as in Chinese. */
    private void mark(int at) {
        boolean begins = isBoundary(before(at)) && !isSpace(after(at));
        boolean ends = !isSpace(before(at));
        boolean within = isUnspaced(before(at)) || isUnspaced(after(at));
        int opener = opener(text.charAt(at));
        boolean closes = opener != NONE && ends && at > opener + 1;
        if (closes && (isEnd(after(at)) || within || (!begins && text.charAt(at) == '"'))) {
            close(opener, at);
        } else if (begins || (within && !isSpace(after(at)))) {
            open.push(at);
        } else {
            unmatched(at);
        }
    }

    private void close(int opener, int at) {
        while (open.peek() != null && open.peek() != opener) {
            unmatched(open.pop());
        }
        open.pop();
        boolean isOuter = text.charAt(at) == '"';
        instead[opener] = isOuter ? marks.open() : marks.innerOpen();
        instead[at] = isOuter ? marks.close() : marks.innerClose();
    }

    private void unmatched(int at) {
        if (text.charAt(at) == '\'') {
            instead[at] = String.valueOf(APOSTROPHE);
        }
    }

    /** The last open mark of the kind. */
    private int opener(char kind) {
        return open.stream()
                .limit(DEEPEST)
                .filter(at -> text.charAt(at) == kind)
                .findFirst()
                .orElse(NONE);
    }

    private boolean isApostrophe(int at) {
        boolean inWord = Character.isLetterOrDigit(before(at)) && Character.isLetter(after(at));
        return (inWord && !isUnspaced(before(at)) && !isUnspaced(after(at)))
                || isYears(at)
                || isClipped(at)
                || (at > 1 && before(at) == 'n' && text.charAt(at - 2) == '\'' && isClipped(at - 2));
    }

    /** {@code '90s} and {@code '90}. */
    private boolean isYears(int at) {
        int end = at + 1;
        while (end < text.length() && end < at + 4 && isDigit(text.charAt(end))) {
            end++;
        }
        return end == at + 3
                && !isDigit(after(end - 1))
                && !Character.isLetterOrDigit(before(at))
                && after(end - 1) != '\'';
    }

    private boolean isClipped(int at) {
        int end = at + 1;
        while (end < text.length() && end < at + 9 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean isAlone = after(end - 1) != '\'' || text.startsWith("'n'", at);
        return isAlone
                && !Character.isLetterOrDigit(before(at))
                && CLIPPED.contains(text.substring(at + 1, end).toLowerCase(Locale.ROOT));
    }

    private char before(int at) {
        return at == 0 ? '\n' : text.charAt(at - 1);
    }

    private char after(int at) {
        return at + 1 >= text.length() ? '\n' : text.charAt(at + 1);
    }

    private static boolean isBoundary(char before) {
        return isSpace(before) || OPENERS.indexOf(before) >= 0;
    }

    private static boolean isEnd(char after) {
        return !Character.isLetterOrDigit(after) && after != OBJECT;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Chinese, Japanese and Thai write no blanks between words, Korean none before its endings; none has apostrophes. */
    private static boolean isUnspaced(char c) {
        return Character.isIdeographic(c)
                || (c >= '\u3001' && c <= '\u30FF')
                || (c >= '\uAC00' && c <= '\uD7A3')
                || (c >= '\uFF01' && c <= '\uFF60')
                || (c >= '\u0E00' && c <= '\u0E7F');
    }
}
