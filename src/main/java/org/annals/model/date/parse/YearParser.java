package org.annals.model.date.parse;

import org.annals.model.date.Digits;
import org.annals.model.date.Year;
import org.annals.problem.Rule;

/** Reads a year: four digits, or the letter Y and more than four. */
final class YearParser {

    private static final String FOUR_DIGITS = "a year has four digits";

    private final Scanner scanner;

    YearParser(Scanner scanner) {
        this.scanner = scanner;
    }

    Year read() {
        int from = scanner.at();
        boolean lettered = scanner.take('Y');
        boolean negative = scanner.take('-');
        String digits = scanner.digitsOrX();
        if (digits.isEmpty()) {
            throw scanner.wrongRest("a year is expected here").found();
        }
        return lettered ? lettered(from, negative, digits) : plain(from, negative, digits);
    }

    private Year plain(int from, boolean negative, String digits) {
        if (digits.length() > 4) {
            throw tooLong(from, negative, digits);
        }
        if (digits.length() < 4) {
            throw tooShort(from, negative ? "-" : "", digits);
        }
        if (negative && digits.equals("0000")) {
            throw scanner.wrongSince(from, "the year 0 has no minus")
                    .fix("0000")
                    .found();
        }
        Year year = Year.of(negative, new Digits(digits));
        return withSignificant(year, from);
    }

    /** Level 1, Letter-prefixed calendar year: "when (and only when) the year exceeds four digits". */
    private Finding.Found tooLong(int from, boolean negative, String digits) {
        String bare = withoutLeadingZeros(digits);
        String better = bare.length() > 4 ? "Y" + (negative ? "-" : "") + bare : (negative ? "-" : "") + pad(bare);
        return scanner.wrongSince(from, "a year of more than four digits begins with the letter Y")
                .fix(better)
                .found();
    }

    private Finding.Found tooShort(int from, String sign, String digits) {
        Finding wrong = scanner.wrongSince(from, FOUR_DIGITS);
        if (digits.length() == 2 && sign.isEmpty() && digits.indexOf('X') < 0) {
            throw wrong.fix(century(digits) + digits)
                    .fix(pad(digits), "if the first century is meant")
                    .found();
        }
        wrong = wrong.fix(sign + pad(digits));
        return (digits.length() == 3 ? wrong.fix(sign + digits + "X", "if the decade is meant") : wrong).found();
    }

    /** Of a year in two digits: who writes them lives in the time that they are about. */
    private static String century(String digits) {
        return digits.compareTo("30") < 0 ? "20" : "19";
    }

    private Year lettered(int from, boolean negative, String digits) {
        String sign = negative ? "-" : "";
        int exponent = exponent();
        if (digits.charAt(0) == '0') {
            String bare = withoutLeadingZeros(digits);
            throw scanner.wrongSince(from, "a year behind the letter Y does not begin with 0")
                    .fix(bare.length() > 4 || exponent > 0 ? "Y" + sign + bare + power(exponent) : sign + pad(bare))
                    .found();
        }
        if (digits.charAt(0) == 'X' || (exponent > 0 && digits.indexOf('X') >= 0)) {
            throw scanner.wrongSince(from, "the first digits of a year behind the letter Y must be given")
                    .found();
        }
        if (digits.length() + exponent > 10) {
            throw scanner.wrongSince(from, Rule.DATE_LIMIT, "a year lies at most 9,999,999,999 years from the year 0")
                    .found();
        }
        if (digits.length() + exponent < 5) {
            throw scanner.wrongSince(from, "only a year of more than four digits begins with the letter Y")
                    .fix(sign + pad(digits + "0".repeat(exponent)))
                    .found();
        }
        return withSignificant(new Year(true, negative, new Digits(digits), exponent, 0), from);
    }

    /** Level 2, Exponential year: "'E' followed by a positive integer". Bounded before anything is computed. */
    private int exponent() {
        int from = scanner.at();
        if (!scanner.take('E')) {
            return 0;
        }
        String exponent = scanner.digits();
        if (exponent.isEmpty() || exponent.charAt(0) == '0') {
            String bare = withoutLeadingZeros(exponent);
            Finding wrong = scanner.wrongSince(from, "the number after E is 1 or more, without a leading 0");
            boolean isNone = bare.equals("0") || bare.isEmpty();
            throw (isNone ? wrong.cut("the exponent") : wrong.fix("E" + bare)).found();
        }
        return exponent.length() > 2 ? 99 : Integer.parseInt(exponent);
    }

    /** Level 2, Significant digits. */
    private Year withSignificant(Year year, int yearFrom) {
        int from = scanner.at();
        if (!scanner.take('S')) {
            return year;
        }
        String typed = scanner.digits();
        if (!year.digits().isSpecified()) {
            throw scanner.wrongSince(yearFrom, "a year has either the letter X or significant digits, not both")
                    .fix(from, scanner.at(), "", "if the significant digits can go")
                    .found();
        }
        int most = Long.toString(Math.abs(year.written())).length();
        int count = typed.length() > 2 || typed.isEmpty() ? most + 1 : Integer.parseInt(typed);
        if (count < 1 || count > most || typed.charAt(0) == '0') {
            throw scanner.wrongSince(from, "the number after S is from 1 to " + most + ", the digits of the year")
                    .fix("S" + Math.max(1, Math.min(count, most)))
                    .found();
        }
        return new Year(year.lettered(), year.negative(), year.digits(), year.exponent(), count);
    }

    private static String power(int exponent) {
        return exponent > 0 ? "E" + exponent : "";
    }

    private static String pad(String digits) {
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static String withoutLeadingZeros(String digits) {
        int first = 0;
        while (first < digits.length() - 1 && digits.charAt(first) == '0') {
            first++;
        }
        return digits.substring(first);
    }
}
