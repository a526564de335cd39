package org.annals.render;

import java.util.regex.Pattern;

/**
 * A text as a spreadsheet takes it for a text.
 *
 * <p>A spreadsheet takes a cell that begins with certain signs for a formula, and runs it. Such a cell gets an apostrophe
 * before it, dates before our era as well, of which a subtraction would be left.
 */
public final class SpreadsheetCell {

    /** Those of OWASP's list, and those that some spreadsheets read likewise. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@|＝＋－＠].*");

    /** No cell needs a second line, and a tab or a carriage return at its head would be a formula too. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}]+");

    private SpreadsheetCell() {}

    /** The cell of a text, on one line. */
    public static String text(String text) {
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        return FORMULA.matcher(line).matches() ? "'" + line : line;
    }
}
