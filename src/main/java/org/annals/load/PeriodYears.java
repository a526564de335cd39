package org.annals.load;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.date.Day;
import org.annals.model.date.When;
import org.annals.model.form.Form;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.Limits;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlText;

/** The period of a timeline: its first and its last year, with four digits each. */
final class PeriodYears {

    static final Shape<When> SHAPE = Shape.of(new Form.Date(), PeriodYears::read);

    private static final Pattern WHOLE_YEARS =
            Pattern.compile("YEAR(?:/YEAR)?".replace("YEAR", "(?:-?[0-9]{4}|Y-?[0-9]+(?:E[0-9]+)?)"));

    /** Two years of which one lacks digits, as in 0/9999 or 500/1500. */
    private static final Pattern SHORT_YEARS = Pattern.compile("(-?)([0-9]{1,4}) ?/ ?(-?)([0-9]{1,4})");

    private PeriodYears() {}

    private static Optional<When> read(YamlNode node, String key, FileReading reading) {
        Optional<Problem> lacking = node instanceof YamlText text ? shortYears(text) : Optional.empty();
        if (lacking.isPresent()) {
            reading.report(lacking.get());
            return Optional.empty();
        }
        Optional<When> period = Shapes.DATE.read(node, key, reading);
        period.flatMap(found -> wrong(found, node)).ifPresent(reading::report);
        return period;
    }

    private static Optional<Problem> shortYears(YamlText text) {
        Matcher years = SHORT_YEARS.matcher(text.value().strip());
        if (!years.matches() || (years.group(2).length() == 4 && years.group(4).length() == 4)) {
            return Optional.empty();
        }
        long first = number(years.group(1), years.group(2));
        long last = number(years.group(3), years.group(4));
        return last - first + 1 > Limits.YEARS
                ? Optional.of(tooLong(last - first + 1, text))
                : Optional.of(Problem.of(
                        Rule.DATE_FORM,
                        text.at(),
                        "each year of a period has four digits",
                        "write " + padded(years.group(1), years.group(2)) + "/"
                                + padded(years.group(3), years.group(4))));
    }

    private static long number(String minus, String digits) {
        return Long.parseLong(minus + digits);
    }

    private static String padded(String minus, String digits) {
        return minus + "0".repeat(4 - digits.length()) + digits;
    }

    private static Optional<Problem> wrong(When period, YamlNode node) {
        if (!WHOLE_YEARS.matcher(period.edtf()).matches()) {
            return Optional.of(Problem.of(
                    Rule.WRONG_VALUE,
                    node.at(),
                    "a period has a first and a last year, and each of its years has a page",
                    "write both years, such as 2001/2021"));
        }
        Optional<Long> first = period.earliest().day().map(Day::year);
        Optional<Long> last = period.latest().day().map(Day::year);
        long years = first.flatMap(from -> last.map(to -> to - from + 1)).orElse(1L);
        return years > Limits.YEARS ? Optional.of(tooLong(years, node)) : Optional.empty();
    }

    private static Problem tooLong(long years, YamlNode node) {
        return Problem.of(
                Rule.DATE_LIMIT,
                node.at(),
                String.format(
                        Locale.ROOT,
                        "this period has %,d years, and a timeline has at most %,d, since each has a page",
                        years,
                        Limits.YEARS),
                "write the years of the first and the last event, such as 1950/2021");
    }
}
