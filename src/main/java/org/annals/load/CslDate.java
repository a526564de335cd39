package org.annals.load;

import static org.annals.load.Key.optional;
import static org.annals.load.Shapes.TEXT;
import static org.annals.load.Shapes.listOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.date.When;
import org.annals.model.date.read.DateReader;
import org.annals.model.form.Form;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.Places;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/**
 * A date in any form of CSL 1.0.2: EDTF, numbers under {@code date-parts}, or a text under {@code raw} or {@code literal}; and
 * in that of pandoc's YAML, which has year, month and day under their names.
 *
 * @param problem what is wrong with a date in words, unless it is told elsewhere in EDTF
 */
record CslDate(Optional<When> when, Optional<Problem> problem) {

    private static final Key<List<List<String>>> PARTS = optional(
            "date-parts",
            listOf(new ListShape<>(TEXT, part -> new Object())),
            "year, month and day, as [[2001, 6, 15]]");
    private static final Key<String> YEAR = optional("year", TEXT, "the year");
    private static final Key<String> MONTH = optional("month", TEXT, "the month, from 1 to 12");
    private static final Key<String> DAY = optional("day", TEXT, "the day of the month");
    private static final Key<String> SEASON = optional("season", TEXT, "1 to 4, from spring to winter");
    private static final Key<String> CIRCA = optional("circa", TEXT, "true if the date is approximate");
    private static final Key<String> RAW = optional("raw", TEXT, "the date as a text");
    private static final Key<String> LITERAL = optional("literal", TEXT, "the date in words");
    private static final Schema NUMBERS = Schema.of(PARTS, YEAR, MONTH, DAY, SEASON, CIRCA, RAW, LITERAL);

    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24);
    private static final int FIRST_SEASON = 21;
    private static final int MONTHS = 12;

    static final Shape<CslDate> SHAPE = Shape.of(
            new Form.AnyOf(List.of(new Form.Date(), NUMBERS.form(), new Form.ListOf(NUMBERS.form()))), CslDate::read);

    private static Optional<CslDate> read(YamlNode node, String key, FileReading reading) {
        List<YamlMap> maps = maps(node);
        if (maps.isEmpty()) {
            return Shapes.DATE.read(node, key, reading).map(CslDate::of);
        }
        List<Fields> all = maps.stream()
                .flatMap(map -> NUMBERS.read(map, map.at(), reading).stream())
                .toList();
        if (all.size() < maps.size()) {
            return Optional.empty();
        }
        Optional<String> words = all.get(0).find(RAW).or(() -> all.get(0).find(LITERAL));
        if (words.isPresent()) {
            return Optional.of(worded(words.get(), all.get(0), key));
        }
        List<String> ends = all.stream().flatMap(CslDate::ends).toList();
        if (ends.isEmpty() || ends.size() > 2 || ends.contains("")) {
            reading.report(
                    Rule.WRONG_TYPE,
                    node.at(),
                    key + " takes one date, or the first and the last day of a span",
                    "write " + key + ": and a date such as 2001-06-15");
            return Optional.empty();
        }
        return Dates.read(new YamlText(String.join("/", ends), node.at(), Places.allAt(node.at())), reading)
                .map(CslDate::of);
    }

    private static CslDate of(When when) {
        return new CslDate(Optional.of(when), Optional.empty());
    }

    private static List<YamlMap> maps(YamlNode node) {
        if (node instanceof YamlMap map) {
            return map.entries().stream().allMatch(entry -> isText(entry.value(), "")) ? List.of() : List.of(map);
        }
        return node instanceof YamlList list && list.items().stream().allMatch(YamlMap.class::isInstance)
                ? list.items().stream().map(YamlMap.class::cast).toList()
                : List.of();
    }

    private static boolean isText(YamlNode node, String value) {
        return node instanceof YamlText text && text.value().equals(value);
    }

    /** As processors do, a text is read as what it most likely says; one that says nothing sure is told. */
    private static CslDate worded(String words, Fields fields, String key) {
        var parsed = DateReader.read(words);
        Optional<When> when = parsed.value()
                .or(() -> parsed.fault()
                        .filter(fault -> fault.fixes().size() == 1)
                        .map(fault -> fault.fixes().get(0))
                        .filter(fix -> fix.condition().isEmpty())
                        .flatMap(fix -> DateReader.read(fix.edtf()).value()));
        Location at = fields.has(RAW) ? fields.at(RAW) : fields.at(LITERAL);
        Optional<Problem> problem = parsed.fault()
                .filter(fault -> when.isEmpty())
                .map(fault -> Problem.of(
                        fault.rule(),
                        at,
                        "this is not read as a date: " + fault.message(),
                        "write " + key + ": "
                                + fault.suggestion().orElse("and a date such as 2001-06-15 in place of all of it")));
        return new CslDate(when, problem);
    }

    private static Stream<String> ends(Fields fields) {
        String sign = fields.find(CIRCA)
                .filter(value -> !value.matches("(?i)false|0"))
                .map(circa -> "~")
                .orElse("");
        List<List<String>> parts = fields.find(PARTS).orElseGet(() -> List.of(named(fields)));
        Optional<String> season = fields.find(SEASON);
        return parts.stream().map(part -> part.isEmpty() ? "" : edtf(part, season) + sign);
    }

    private static List<String> named(Fields fields) {
        var parts = new ArrayList<String>();
        if (!fields.has(YEAR)) {
            return parts;
        }
        for (Key<String> key : List.of(YEAR, MONTH, DAY)) {
            fields.find(key).ifPresent(parts::add);
        }
        return parts;
    }

    /** A part that is no number stays as it is, and is told with the date. */
    private static String edtf(List<String> parts, Optional<String> season) {
        List<String> all =
                new ArrayList<>(parts.stream().filter(part -> !part.equals("0")).toList());
        if (all.size() == 1) {
            season.map(CslDate::season).ifPresent(all::add);
        }
        return year(parts.get(0))
                + all.stream().skip(1).limit(1).map(CslDate::month).collect(Collectors.joining())
                + all.stream().skip(2).map(part -> "-" + two(part)).collect(Collectors.joining());
    }

    private static String season(String season) {
        if (season.matches("[1-4]")) {
            return Integer.toString(FIRST_SEASON - 1 + Integer.parseInt(season));
        }
        return Optional.ofNullable(SEASONS.get(season.toLowerCase(Locale.ROOT)))
                .map(String::valueOf)
                .orElse(season);
    }

    /** CSL counts the years before our era without a year 0. */
    private static String year(String year) {
        if (!year.matches("-?[0-9]{1,10}")) {
            return year;
        }
        long number = Long.parseLong(year);
        long counted = number < 0 ? number + 1 : number;
        String digits = Long.toString(Math.abs(counted));
        String padded = "0".repeat(Math.max(0, 4 - digits.length())) + digits;
        return (padded.length() > 4 ? "Y" : "") + (counted < 0 ? "-" : "") + padded;
    }

    /** Processors know seasons as months from 13 to 16, too. */
    private static String month(String part) {
        if (!part.matches("[0-9]{1,2}")) {
            return "-" + part;
        }
        int number = Integer.parseInt(part);
        boolean season = number > MONTHS && number <= MONTHS + 4;
        return "-" + two(season ? Integer.toString(number - MONTHS + FIRST_SEASON - 1) : part);
    }

    private static String two(String digits) {
        return digits.matches("[0-9]") ? "0" + digits : digits;
    }
}
