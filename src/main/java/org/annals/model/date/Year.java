package org.annals.model.date;

/**
 * A calendar year in one of its forms: four digits, behind the letter Y, or with an exponent; the year 0 is 1 BCE.
 *
 * @param lettered whether it was typed behind {@code Y} (Level 1, Letter-prefixed calendar year)
 * @param digits without sign, exponent and significant digits
 * @param exponent 0 where none was typed (Level 2, Exponential year)
 * @param significant how many digits count, 0 where nothing was said (Level 2, Significant digits)
 */
public record Year(boolean lettered, boolean negative, Digits digits, int exponent, int significant) {

    /** The farthest year, after or before the year 0. */
    public static final long LIMIT = 9_999_999_999L;

    /** A year by its number, as it is written. */
    public static Year of(long number) {
        String digits = Long.toString(Math.abs(number));
        String padded = "0".repeat(Math.max(0, 4 - digits.length())) + digits;
        return new Year(padded.length() > 4, number < 0, new Digits(padded), 0, 0);
    }

    public static Year of(boolean negative, Digits digits) {
        return new Year(false, negative, digits, 0, 0);
    }

    /** The number as it was typed; with significant digits it is only the estimate. */
    public long written() {
        return signed(digits.smallest() * power(exponent));
    }

    /** The first year that can be meant. */
    public long first() {
        return negative ? -largest() : smallest();
    }

    /** The last year that can be meant; -0000 is no year, so -000X ends with -0001. */
    public long last() {
        return negative ? -Math.max(smallest(), 1) : largest();
    }

    /** Whether just one year is meant. */
    public boolean isExact() {
        return digits.isSpecified() && first() == last();
    }

    /** Whether a year can be meant, given that it is not before the first and not after the last. */
    boolean matches(long year) {
        return !digits.isSpecified() ? digits.matches(Math.abs(year)) : first() <= year && year <= last();
    }

    int level() {
        if (exponent > 0 || significant > 0) {
            return 2;
        }
        return lettered || negative ? 1 : 0;
    }

    public String text() {
        return plain(digits.text() + (exponent > 0 ? "E" + exponent : ""));
    }

    /** The year without exponent. */
    String canonical() {
        return plain(digits.text() + "0".repeat(exponent));
    }

    private String plain(String number) {
        return (lettered ? "Y" : "") + (negative ? "-" : "") + number + (significant > 0 ? "S" + significant : "");
    }

    private long smallest() {
        long value = digits.smallest() * power(exponent);
        return significant == 0 ? value : value - value % unit();
    }

    private long largest() {
        return digits.isSpecified() ? smallest() + unit() - 1 : digits.largest();
    }

    /** How many years the digits that do not count leave open. */
    private long unit() {
        if (significant == 0) {
            return 1;
        }
        int length = Long.toString(digits.smallest() * power(exponent)).length();
        return significant < length ? power(length - significant) : 1;
    }

    private long signed(long magnitude) {
        return negative ? -magnitude : magnitude;
    }

    static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
