package org.annals.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Keeps the first few problems of one kind in one file, and how many others there are: nobody reads two thousand. */
public final class Handful {

    /** Problems of one rule that are told of one file. */
    public static final int MOST = 10;

    private final List<Problem> first = new ArrayList<>();
    private int more;

    /** Adds one, which is only made if it is told. */
    public void add(Supplier<Problem> problem) {
        if (first.size() < MOST) {
            first.add(problem.get());
        } else {
            more++;
        }
    }

    /** Whether those that are added from now on are only counted. */
    public boolean isFull() {
        return first.size() == MOST;
    }

    /** The first ones; the last of them says how many others there are. */
    public List<Problem> problems() {
        if (more == 0) {
            return List.copyOf(first);
        }
        var told = new ArrayList<>(first);
        told.set(MOST - 1, told.get(MOST - 1).andMore(more));
        return told;
    }

    /** The same of many rules and files, in the order in which they come. */
    public static List<Problem> ofEach(List<Problem> problems) {
        Map<String, int[]> counts = new HashMap<>();
        problems.forEach(problem -> counts.merge(kind(problem), new int[] {problem.more()}, (a, b) -> {
            a[0] += 1 + b[0];
            return a;
        }));
        Map<String, Integer> told = new HashMap<>();
        var few = new ArrayList<Problem>();
        for (Problem problem : problems) {
            int number = told.merge(kind(problem), 1, Integer::sum);
            if (number <= MOST) {
                int rest = 1 + counts.getOrDefault(kind(problem), new int[1])[0] - MOST;
                few.add(number == MOST ? problem.with(rest) : problem.with(0));
            }
        }
        return few;
    }

    private static String kind(Problem problem) {
        return problem.rule().id() + " " + problem.at().file();
    }
}
