package org.annals.model.date.advice;

import java.time.LocalDate;
import java.util.Optional;
import org.annals.model.date.Bound;
import org.annals.model.date.CalendarDate;
import org.annals.model.date.Day;
import org.annals.model.date.Point;
import org.annals.model.date.Precision;
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

    /** Whether a text has this form. */
    static boolean isIn(String text) {
        return text.startsWith("after ") || text.startsWith("before ");
    }

    /** The text without its first word. */
    static String date(String text) {
        return text.substring(text.indexOf(' ') + 1);
    }

    /**
     * The meaning of a text of this form; nothing where the days of its date are a convention, as those of a season are.
     *
     * @param edtf its date
     */
    static Optional<Beyond> of(String text, String edtf) {
        Optional<Point> named =
                Optional.of(Grammar.read(edtf)).filter(Point.class::isInstance).map(Point.class::cast);
        boolean after = text.startsWith("after ");
        return named.filter(point -> point.precision() != Precision.SUB_YEAR)
                .flatMap(point -> beside(point, after))
                .map(date -> after
                        ? new Beyond("after", date + "/..", "[" + date + "..]", AFTER)
                        : new Beyond("before", "../" + date, "[.." + date + "]", BEFORE));
    }

    /** The next or the last year, month or day; as much in doubt as the date itself. */
    private static Optional<String> beside(Point point, boolean after) {
        Bound edge = after ? point.latest() : point.earliest();
        return edge.day()
                .flatMap(Day::toLocalDate)
                .map(day -> after ? day.plusDays(1) : day.minusDays(1))
                .map(day ->
                        cut(day, point.precision()).with(point.qualification()).edtf())
                .filter(Grammar::accepts);
    }

    private static Point cut(LocalDate day, Precision precision) {
        return switch (precision) {
            case DAY -> CalendarDate.of(new Day(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
            case MONTH -> CalendarDate.of(day.getYear(), day.getMonthValue());
            default -> CalendarDate.of(day.getYear());
        };
    }
}
