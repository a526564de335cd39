package org.annals.generate;

import java.util.List;
import java.util.function.Function;
import org.annals.problem.Problem;
import org.annals.render.Sink;

/** What becomes of the files of a site that has no errors so far: they are written, counted, or kept. */
@FunctionalInterface
public interface Destination {

    /**
     * Gives the site a place to go.
     *
     * @param rendering makes all files, and tells what was wrong in them and before
     * @return what it told
     */
    List<Problem> print(Function<Sink, List<Problem>> rendering);
}
