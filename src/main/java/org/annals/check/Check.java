package org.annals.check;

import java.util.stream.Stream;
import org.annals.model.Timeline;
import org.annals.problem.Problem;

/** One rule that a timeline must keep. */
interface Check {

    Stream<Problem> check(Timeline timeline);
}
