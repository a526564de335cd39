package org.annals.check;

import java.util.List;
import org.annals.model.Timeline;
import org.annals.problem.Problem;

/** All rules. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new OutsidePeriod(),
            new EmptyBody(),
            new NoSource(),
            new AnchorWords(),
            new SameTitle(),
            new NearDuplicates());

    private Checks() {}

    public static List<Problem> run(Timeline timeline) {
        return ALL.stream().flatMap(check -> check.check(timeline)).toList();
    }
}
