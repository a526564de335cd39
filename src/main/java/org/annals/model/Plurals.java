package org.annals.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which form of a phrase goes with a number.
 *
 * <p>The rules are those of Unicode's CLDR (UTS #35, part 3, “Language Plural Rules”) for whole numbers, of which a
 * language gives one a category, such as {@code n % 10 = 2..4 and n % 100 != 12..14} for {@code few}.
 *
 * @param rules in the order in which they are asked
 */
public record Plurals(List<Plural> rules) {

    /** The categories that have a rule; what fits none of them is said by the phrase itself. */
    public static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many");

    private static final Pattern RELATION = Pattern.compile(
            "\\s*n(?:\\s*%\\s*(\\d{1,9}))?\\s*(!?=)\\s*(\\d{1,9}(?:(?:\\.\\.|\\s*,\\s*)\\d{1,9})*)\\s*");

    /**
     * One category, and the numbers that belong to it.
     *
     * @param alternatives of which one must hold, with all its relations
     */
    public record Plural(String category, List<List<Relation>> alternatives) {

        boolean has(long number) {
            return alternatives.stream()
                    .anyMatch(relations -> relations.stream().allMatch(relation -> relation.holds(number)));
        }
    }

    /** Whether the rest of a number lies in ranges, or in none of them. */
    public record Relation(long modulus, boolean within, List<Range> ranges) {

        boolean holds(long number) {
            long rest = number % modulus;
            return within == ranges.stream().anyMatch(range -> range.first() <= rest && rest <= range.last());
        }
    }

    /** Numbers in a row. */
    public record Range(long first, long last) {}

    public Plurals {
        rules = List.copyOf(rules);
    }

    /** The rules among the phrases of a language; those that cannot be read are left out. */
    static Plurals of(Map<String, String> phrases) {
        return new Plurals(CATEGORIES.stream()
                .flatMap(category -> Stream.ofNullable(phrases.get("plural." + category))
                        .flatMap(rule -> read(rule).stream())
                        .map(alternatives -> new Plural(category, alternatives)))
                .toList());
    }

    /** The category of a number, if it has one of its own. */
    Optional<String> of(long number) {
        return rules.stream()
                .filter(rule -> rule.has(number))
                .map(Plural::category)
                .findFirst();
    }

    public static boolean isReadable(String rule) {
        return read(rule).isPresent();
    }

    private static Optional<List<List<Relation>>> read(String rule) {
        var alternatives = new ArrayList<List<Relation>>();
        for (String alternative : rule.split("\\bor\\b", -1)) {
            var relations = new ArrayList<Relation>();
            for (String relation : alternative.split("\\band\\b", -1)) {
                Matcher parts = RELATION.matcher(relation);
                if (!parts.matches()) {
                    return Optional.empty();
                }
                relations.add(relation(parts));
            }
            alternatives.add(relations);
        }
        return Optional.of(alternatives);
    }

    private static Relation relation(Matcher parts) {
        long modulus = parts.group(1) == null ? Long.MAX_VALUE : Math.max(1, Long.parseLong(parts.group(1)));
        return new Relation(modulus, parts.group(2).equals("="), ranges(parts.group(3)));
    }

    private static List<Range> ranges(String text) {
        return Stream.of(text.split(","))
                .map(range -> range.strip().split("\\.\\."))
                .map(ends -> new Range(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1])))
                .toList();
    }
}
