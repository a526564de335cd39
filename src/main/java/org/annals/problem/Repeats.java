package org.annals.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Folds what one mistake makes a program say again and again, such as five tags of HTML in one line. */
final class Repeats {

    /** What spoils a block of lines, which is put right as one. */
    private static final Set<Rule> BLOCKS = Set.of(Rule.TAB, Rule.ODD_BLANK, Rule.RAW_HTML);

    private Repeats() {}

    /**
     * What is said in the same words of one line, or of a block of lines, is told once and counted.
     *
     * @param sorted by place
     */
    static List<Problem> folded(List<Problem> sorted) {
        var told = new ArrayList<Problem>();
        Map<List<Object>, Integer> places = new HashMap<>();
        Map<List<Object>, Integer> lines = new HashMap<>();
        for (Problem problem : sorted) {
            List<Object> words = List.of(problem.rule(), problem.at().file(), problem.message(), problem.suggestion());
            int line = problem.at().line();
            Integer place = places.get(words);
            if (place != null && line - lines.getOrDefault(words, 0) <= (BLOCKS.contains(problem.rule()) ? 1 : 0)) {
                told.set(place, told.get(place).andMore(1 + problem.more()));
            } else {
                places.put(words, told.size());
                told.add(problem);
            }
            lines.put(words, line);
        }
        return told;
    }
}
