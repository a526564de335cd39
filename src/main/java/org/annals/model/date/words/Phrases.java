package org.annals.model.date.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.model.date.Grouping;

/** The phrases of one language, and how their gaps are filled. */
record Phrases(Map<String, String> patterns) {

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

    private static final String BRIEF = ".brief";

    Phrases {
        patterns = Map.copyOf(patterns);
    }

    /** A phrase with each {@code {name}} replaced by the value that follows the name. */
    String fill(String key, String... namesAndValues) {
        String filled = patterns.getOrDefault(key, "");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            filled = filled.replace("{" + namesAndValues[i] + "}", namesAndValues[i + 1]);
        }
        return filled;
    }

    String around(String key, String date) {
        return fill(key, "date", date);
    }

    String between(String key, String first, String last) {
        return fill(key, "first", first, "last", last);
    }

    /** Several items as one enumerates them; {@code joint} is {@code or} or {@code and}. */
    String join(String joint, List<String> items) {
        if (items.size() == 1) {
            return items.get(0);
        }
        String list = items.get(0);
        for (String item : items.subList(1, items.size() - 1)) {
            list = fill("date.list", "list", list, "item", item);
        }
        return fill("date.list." + joint, "list", list, "last", items.get(items.size() - 1));
    }

    /** The same, without the year where a language has a brief form; those forms are optional. */
    Phrases brief() {
        var brief = new HashMap<>(patterns);
        patterns.forEach((key, pattern) -> {
            if (key.endsWith(BRIEF)) {
                brief.put(key.substring(0, key.length() - BRIEF.length()), pattern);
            }
        });
        return new Phrases(brief);
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
}
