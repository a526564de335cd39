package org.annals.model.date.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.date.Grouping;

/**
 * The phrases of one language, and how their gaps are filled.
 *
 * <p>A gap may ask for a form of what fills it, as in {@code {date:genitive}}: then {@code date.month.6.genitive} stands
 * instead of {@code date.month.6}, and so everywhere within it.
 *
 * <p>A phrase may also have a form for how what fills its first gap begins: {@code opening.vt: "втор* 2"} names the words, and
 * {@code date.since.vt} stands instead of {@code date.since} before one of them.
 *
 * @param forms the endings of keys that are preferred, the strongest first
 * @param openings what begins as an opening says, by the endings of the keys
 */
record Phrases(Map<String, String> patterns, List<String> forms, Map<String, Pattern> openings) {

    private static final String OPENING = "opening.";

    private static final Pattern GAP = Pattern.compile("\\{([a-z-]+)(?::([a-z-]+))?}");

    /** The keys that are no names of months, parts of a year or units. */
    private static final String FIXED = """
            date.year.early date.year.bce date.year.late date.year.separator date.year.million
            date.year.million.bce date.year.significant date.year.some date.year.form date.year.unknown
            date.years date.years.early date.years.bce date.years.mixed
            date.month date.month.some-year date.month.no-year date.months.span
            date.day date.day.some-year date.day.no-year date.day.some-month date.days.span
            date.some-month date.some-month.some-year date.some-month.no-year
            date.some-day date.some-day.year date.some-day.some-year date.some-day.no-year
            date.season date.season.some-year date.season.no-year date.season.north date.season.south date.spring
            date.summer date.autumn date.winter date.part-of-year date.about date.uncertain date.about.uncertain
            date.doubts date.doubt date.doubt.list date.doubt.uncertain date.doubt.approximate date.doubt.both
            date.part.year date.part.month date.part.day date.part.season date.time date.time.seconds
            date.date-time date.date-time.offset date.offset
            date.interval.days date.interval.days.about date.interval.months-days date.interval.months
            date.interval date.interval.to date.interval.from-to date.since date.until date.end-unknown
            date.start-unknown date.or-earlier date.or-later
            date.list date.list.or date.list.and date.list.or.clause date.list.and.clause date.list.days""";

    /** What a language does not need, and how it is said then. */
    private static final Map<String, String> USUAL = Map.of("date.year", "{year}", "date.day.number", "{day}");

    Phrases {
        patterns = Map.copyOf(patterns);
        forms = List.copyOf(forms);
        openings = Map.copyOf(openings);
    }

    Phrases(Map<String, String> patterns) {
        this(patterns, List.of(), openings(patterns));
    }

    /** The same phrases, of which those in a form come first; a language needs none of them. */
    Phrases in(String form) {
        return forms.contains(form)
                ? this
                : new Phrases(
                        patterns, Stream.concat(Stream.of(form), forms.stream()).toList(), openings);
    }

    Optional<String> pattern(String key) {
        for (String form : forms) {
            String bent = patterns.get(key + "." + form);
            if (bent != null) {
                return Optional.of(bent);
            }
        }
        return Optional.ofNullable(patterns.getOrDefault(key, USUAL.get(key)));
    }

    /** A phrase with each {@code {name}} replaced by the value that follows the name. */
    String fill(String key, String... namesAndValues) {
        String filled = pattern(key).orElse("");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            filled = filled.replace("{" + namesAndValues[i] + "}", namesAndValues[i + 1]);
        }
        return filled;
    }

    /** A phrase with each gap filled in the form that it asks for; unknown gaps stay. */
    String fill(String key, Map<String, Said> gaps) {
        String pattern = pattern(key).orElse("");
        return filled(opening(key, pattern, gaps).orElse(pattern), gaps);
    }

    private String filled(String pattern, Map<String, Said> gaps) {
        return GAP.matcher(pattern).replaceAll(gap -> Matcher.quoteReplacement(value(gap, gaps)));
    }

    private String value(MatchResult gap, Map<String, Said> gaps) {
        Said said = gaps.get(gap.group(1));
        return said == null ? gap.group() : said.by(gap.group(2) == null ? this : in(gap.group(2)));
    }

    /** The phrase for how the words in its first gap begin, if it has one. */
    private Optional<String> opening(String key, String pattern, Map<String, Said> gaps) {
        Matcher first = GAP.matcher(pattern);
        return openings.isEmpty() || !first.find()
                ? Optional.empty()
                : openings.entrySet().stream()
                        .filter(opening -> patterns.containsKey(key + "." + opening.getKey()))
                        .filter(opening -> opening.getValue()
                                .matcher(value(first.toMatchResult(), gaps))
                                .lookingAt())
                        .map(opening -> patterns.get(key + "." + opening.getKey()))
                        .findFirst();
    }

    private static Map<String, Pattern> openings(Map<String, String> patterns) {
        var openings = new TreeMap<String, Pattern>();
        patterns.forEach((key, words) -> {
            if (key.startsWith(OPENING)) {
                openings.put(
                        key.substring(OPENING.length()),
                        Pattern.compile(Stream.of(words.strip().split(" +"))
                                .map(Phrases::beginning)
                                .collect(Collectors.joining("|"))));
            }
        });
        return openings;
    }

    /** A word, or with a star behind it the beginning of one. */
    private static String beginning(String word) {
        return word.endsWith("*")
                ? Pattern.quote(word.substring(0, word.length() - 1))
                : Pattern.quote(word) + "(?![\\p{L}\\p{N}])";
    }

    String around(String key, Said date) {
        return fill(key, Map.of("date", date));
    }

    String between(String key, Said first, Said last) {
        return fill(key, Map.of("first", first, "last", last));
    }

    /** A day of a month by its number. */
    String day(long day) {
        return fill("date.day.number", "day", Long.toString(day));
    }

    /** Several items as one enumerates them; {@code joint} is {@code or} or {@code and}. */
    static Said join(String joint, List<Said> items) {
        if (items.size() == 1) {
            return items.get(0);
        }
        Said list = items.get(0);
        for (Said item : items.subList(1, items.size() - 1)) {
            Said before = list;
            list = phrases -> phrases.fill("date.list", Map.of("list", before, "item", item));
        }
        Said all = list;
        Said last = items.get(items.size() - 1);
        return phrases -> phrases.fill("date.list." + joint, Map.of("list", all, "last", last));
    }

    /** The keys that a language must have. */
    static List<String> keys() {
        var keys = new ArrayList<>(List.of(FIXED.split("\\s+")));
        for (String unit : List.of("day", "month", "season", "year")) {
            keys.add("date.one-of." + unit);
            keys.add("date.all-earlier." + unit);
            keys.add("date.all-later." + unit);
        }
        for (int month = 1; month <= 12; month++) {
            keys.add("date.month." + month);
        }
        for (Grouping part : Grouping.values()) {
            if (!part.isSeason()) {
                keys.add("date.part-of-year." + part.code());
            }
        }
        return keys;
    }

    /** What fills the gap of a phrase; languages that bend words say it otherwise in another form. */
    @FunctionalInterface
    interface Said {

        /** The words by the phrases of the form that the gap asks for. */
        String by(Phrases phrases);

        /** What no language bends, such as a number. */
        static Said plain(String words) {
            return phrases -> words;
        }
    }
}
