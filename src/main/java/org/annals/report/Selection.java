package org.annals.report;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/**
 * As many problems as a person reads in one go: of each rule some, and errors before warnings.
 *
 * @param told by place
 * @param untold how many of each rule are neither told nor counted with one that is
 */
record Selection(List<Problem> told, Map<Rule, Long> untold) {

    /** Problems of one rule, whatever their files. */
    static final int MOST_OF_RULE = 20;

    private static final int MOST = 100;

    /** Rules whose untold problems are counted one by one. */
    private static final int MOST_RULES = 5;

    static Selection of(List<Problem> few) {
        Map<Rule, Integer> numbers = new HashMap<>();
        Set<Problem> chosen = few.stream()
                .sorted(Comparator.comparing(problem -> !problem.isError()))
                .filter(problem -> numbers.merge(problem.rule(), 1, Integer::sum) <= MOST_OF_RULE)
                .limit(MOST)
                .collect(Collectors.toCollection(HashSet::new));
        return new Selection(
                few.stream().filter(chosen::contains).toList(),
                few.stream()
                        .filter(problem -> !chosen.contains(problem))
                        .collect(Collectors.groupingBy(
                                Problem::rule,
                                () -> new EnumMap<>(Rule.class),
                                Collectors.summingLong(problem -> 1 + problem.more()))));
    }

    /** All of them. */
    static Selection all(List<Problem> problems) {
        return new Selection(problems, Map.of());
    }

    /** What is said of the others: {@code 2,800 of impossible-date, 70 of missing-key}. */
    static String kinds(Map<Rule, Long> untold) {
        String kinds = untold.entrySet().stream()
                .sorted(Map.Entry.<Rule, Long>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(MOST_RULES)
                .map(one -> number(one.getValue()) + " of " + one.getKey().id())
                .collect(Collectors.joining(", "));
        return untold.size() > MOST_RULES ? kinds + " and of other kinds" : kinds;
    }

    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
