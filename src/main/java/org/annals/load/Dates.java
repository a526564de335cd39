package org.annals.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annals.model.date.Days;
import org.annals.model.date.When;
import org.annals.model.date.read.Fault;
import org.annals.model.date.read.LikelyFixes;
import org.annals.model.date.read.Parsed;
import org.annals.model.date.read.SeasonOrYears;
import org.annals.problem.Edit;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.syntax.YamlNode.YamlText;

/** Reads a date, and ties what is wrong with it to its place in the file. */
final class Dates {

    private Dates() {}

    static Optional<When> read(YamlText text, FileReading reading) {
        return read(text, Optional.empty(), reading);
    }

    /** The date of an event: of what it can mean, what lies in the period is offered. */
    static Optional<When> ofEvent(YamlText text, FileReading reading) {
        return read(text, reading.period(), reading);
    }

    private static Optional<When> read(YamlText text, Optional<Days> period, FileReading reading) {
        Parsed parsed = reading.date(text.value());
        parsed.fault()
                .map(fault ->
                        period.map(days -> LikelyFixes.within(days, fault)).orElse(fault))
                .ifPresent(fault -> reading.report(problem(fault, text)));
        SeasonOrYears.of(text.value()).ifPresent(both -> reading.report(problem(both, text)));
        return parsed.value();
    }

    private static Problem problem(Fault fault, YamlText text) {
        String value = text.value();
        int length = value.codePointCount(0, value.length());
        int start = value.offsetByCodePoints(0, Math.min(fault.column() - 1, length));
        int end =
                value.offsetByCodePoints(start, Math.min(fault.length(), value.codePointCount(start, value.length())));
        Location at = text.places().at(start, end - start);
        Optional<String> suggestion = suggestion(fault);
        return new Problem(fault.rule(), at, fault.message(), suggestion, fix(fault, text));
    }

    private static Problem problem(SeasonOrYears both, YamlText text) {
        return Problem.of(
                Rule.SEASON_OR_YEARS,
                text.at(),
                text.value() + " is " + both.part() + ", but can be mistaken for years",
                "write " + both.years() + " if the years are meant, or " + quoted(SeasonOrYears.plainly(text.value()))
                        + " if " + both.part() + " is");
    }

    private static Optional<String> suggestion(Fault fault) {
        return fault.fixes().isEmpty()
                ? Optional.empty()
                : Optional.of(fault.fixes().stream()
                        .map(fix -> new Fault.Fix(quoted(fix.edtf()), fix.condition()).toString())
                        .collect(Collectors.joining(", or ", "write ", "")));
    }

    /** A date that can be put right in one way only. */
    private static List<Edit> fix(Fault fault, YamlText text) {
        String value = text.value();
        boolean isOneLine = text.at().length() >= value.codePointCount(0, value.length());
        return fault.sureFix(value)
                .filter(edtf -> isOneLine)
                .map(edtf -> List.of(new Edit(text.at(), quoted(edtf))))
                .orElse(List.of());
    }

    /** Brackets mean a list to YAML, so they stand between quotes. */
    static String quoted(String edtf) {
        return edtf.matches("[0-9XY.-][^,:]*") ? edtf : "\"" + edtf + "\"";
    }
}
