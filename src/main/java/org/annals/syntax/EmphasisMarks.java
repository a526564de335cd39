package org.annals.syntax;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Stars and low lines as CommonMark 0.31.2 reads them (6.2). */
final class EmphasisMarks extends EmphasisDelimiterProcessor {

    private final char mark;

    EmphasisMarks(char mark) {
        super(mark, true);
        this.mark = mark;
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        boolean left = flanks(before, after);
        return mark == '*' ? left : left && (!flanks(after, before) || isPunctuation(before));
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        boolean right = flanks(after, before);
        return mark == '*' ? right : right && (!flanks(before, after) || isPunctuation(after));
    }

    /** Whether a run of marks belongs to the words on its inner side. */
    private static boolean flanks(String outside, String inside) {
        return !isSpace(inside) && (!isPunctuation(inside) || isSpace(outside) || isPunctuation(outside));
    }

    private static boolean isSpace(String sign) {
        int c = sign.codePointAt(0);
        return Character.getType(c) == Character.SPACE_SEPARATOR || "\t\n\f\r".indexOf(c) >= 0;
    }

    /** Symbols count as well, such as those of currencies. */
    private static boolean isPunctuation(String sign) {
        return switch (Character.getType(sign.codePointAt(0))) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    /** The rule of three counts the marks as they were typed. */
    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        int opened = typed(opener);
        int closed = typed(closer);
        boolean isBoth = opener.canClose() || closer.canOpen();
        if (isBoth && (opened + closed) % 3 == 0 && (opened % 3 != 0 || closed % 3 != 0)) {
            return 0;
        }
        return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
    }

    private int typed(DelimiterRun run) {
        BasedSequence marks = run.getNode().getChars();
        int start = marks.getStartOffset();
        int end = marks.getEndOffset();
        while (marks.safeBaseCharAt(start - 1) == mark) {
            start--;
        }
        while (marks.safeBaseCharAt(end) == mark) {
            end++;
        }
        return end - start - (marks.safeBaseCharAt(start - 1) == '\\' ? 1 : 0);
    }
}
