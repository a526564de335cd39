package org.annals.model.date.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.annals.model.date.Day;
import org.annals.model.date.Days;
import org.annals.model.date.parse.Grammar;
import org.annals.model.date.read.Fault.Fix;

/** Which of several dates that were offered a timeline can have. */
public final class LikelyFixes {

    /** As many as anybody reads. */
    private static final int MOST = 3;

    private static final String CENTURY = "if (?:the last|this) century is meant";

    private LikelyFixes() {}

    /**
     * The same fault with fixes that lie in the period, if any of them can: of several only these, and of a year with two
     * digits that in each century of the period.
     */
    public static Fault within(Days period, Fault fault) {
        List<Fix> inside = unknown(period, fault.fixes()).orElseGet(() -> inside(period, fault.fixes()));
        return inside.isEmpty()
                ? fault
                : new Fault(fault.rule(), fault.column(), fault.length(), fault.message(), inside);
    }

    /** A date of which nothing is known lies in the years of the timeline all the same. */
    private static Optional<List<Fix>> unknown(Days period, List<Fix> offered) {
        Optional<Long> first = period.first().day().map(Day::year).filter(LikelyFixes::hasFourDigits);
        Optional<Long> last = period.last().day().map(Day::year).filter(LikelyFixes::hasFourDigits);
        boolean isUnknown = offered.size() == 1 && offered.get(0).edtf().equals("XXXX");
        return isUnknown && first.isPresent() && last.isPresent()
                ? Optional.of(
                        List.of(new Fix("[" + first.get() + ".." + last.get() + "]", "if nothing more is known of it")))
                : Optional.empty();
    }

    private static boolean hasFourDigits(long year) {
        return year >= 1000 && year <= 9999;
    }

    /** None if there was no choice, or none lies there. */
    private static List<Fix> inside(Days period, List<Fix> offered) {
        if (offered.size() < 2) {
            return List.of();
        }
        boolean guessed = offered.stream().anyMatch(fix -> fix.condition().matches(CENTURY));
        List<Fix> inside = offered.stream()
                .flatMap(fix -> guessed ? inCenturies(fix, period) : Stream.of(fix))
                .filter(fix -> Grammar.accepts(fix.edtf())
                        && period.contains(Grammar.read(fix.edtf()).span()))
                .distinct()
                .toList();
        return inside.size() > MOST ? List.of() : told(inside);
    }

    /** The same day in each century that the period touches. */
    private static Stream<Fix> inCenturies(Fix fix, Days period) {
        Optional<Long> first = period.first().day().map(Day::year);
        Optional<Long> last = period.last().day().map(Day::year);
        if (first.isEmpty() || last.isEmpty() || first.get() < 0 || last.get() > 9999) {
            return Stream.of(fix);
        }
        String condition = fix.condition().matches(CENTURY) ? "" : fix.condition();
        return LongStream.rangeClosed(first.get() / 100, last.get() / 100)
                .mapToObj(century ->
                        new Fix((century < 10 ? "0" : "") + century + fix.edtf().substring(2), condition));
    }

    /** Of several that stand without a condition, each but the first says for which year it is. */
    private static List<Fix> told(List<Fix> inside) {
        List<Fix> plain =
                inside.stream().filter(fix -> fix.condition().isEmpty()).toList();
        return inside.stream()
                .map(fix -> plain.indexOf(fix) > 0
                        ? new Fix(fix.edtf(), "if " + fix.edtf().substring(0, 4) + " is meant")
                        : fix)
                .toList();
    }
}
