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

    /** The same of many rules and files, sorted by place; what one mistake makes the program say again counts as one. */
    public static List<Problem> ofEach(List<Problem> problems) {
        Map<String, Integer> told = new HashMap<>();
        Map<String, Integer> last = new HashMap<>();
        var few = new ArrayList<Problem>();
        for (Problem problem : Repeats.folded(problems)) {
            String kind = kind(problem);
            int number = told.merge(kind, 1, Integer::sum);
            if (number > MOST) {
                int at = last.getOrDefault(kind, 0);
                few.set(at, few.get(at).andMore(1 + problem.more()));
            } else {
                last.put(kind, few.size());
                few.add(problem);
            }
        }
        return few;
    }

    private static String kind(Problem problem) {
        return problem.rule().id() + " " + problem.at().file();
    }
}
