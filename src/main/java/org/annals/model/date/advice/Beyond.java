package org.annals.model.date.advice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.annals.model.date.parse.Grammar;

/**
 * Understands {@code after 1950} and {@code before June 2003}, which leave out the date that they name.
 *
 * @param word the word before the date
 * @param stretch all that lies beyond
 * @param one one date of it
 */
record Beyond(String word, String stretch, String one, String message) {

    private static final String AFTER = "what comes after a date is written from the next date on, with two dots";
    private static final String BEFORE = "what comes before a date is written up to the last date, with two dots";

    /**
     * The meaning of a text of this form.
     *
     * @param understood finds the EDTF of the date in it
     */
    static Optional<Beyond> of(String text, Function<String, Optional<String>> understood) {
        if (text.startsWith("after ")) {
            return understood
                    .apply(text.substring("after ".length()))
                    .map(date -> moved(date, 1))
                    .map(next -> new Beyond("after", next + "/..", "[" + next + "..]", AFTER));
        }
        if (text.startsWith("before ")) {
            return understood
                    .apply(text.substring("before ".length()))
                    .map(date -> moved(date, -1))
                    .map(last -> new Beyond("before", "../" + last, "[.." + last + "]", BEFORE));
        }
        return Optional.empty();
    }

    /** The next or the last year, month or day; what is none of these has none. */
    private static String moved(String date, int by) {
        if (!date.matches("[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-[0-9]{2})?)?") || !Grammar.accepts(date)) {
            return date;
        }
        LocalDate day = LocalDate.parse((date + "-01-01").substring(0, "2001-06-15".length()));
        LocalDate other = switch (date.length()) {
            case 4 -> day.plusYears(by);
            case 7 -> day.plusMonths(by);
            default -> day.plusDays(by);
        };
        return other.toString().substring(0, date.length());
    }
}
