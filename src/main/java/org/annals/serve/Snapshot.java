package org.annals.serve;

import java.util.List;
import java.util.Optional;
import org.annals.generate.Proof;
import org.annals.problem.Problem;
import org.annals.render.History;
import org.annals.render.OnDemand;

/**
 * What there is to look at from one save to the next.
 *
 * @param files those of the last site that could be made, which may be of an earlier save
 * @param checked what the rules of meaning say, of an earlier save until they have been asked
 * @param pages those that were made so far
 * @param assets tells one state of style and scripts from another
 * @param mark that of the history
 */
record Snapshot(
        Proof proof,
        Optional<OnDemand> files,
        List<Problem> checked,
        Pages pages,
        String assets,
        String mark,
        History history) {

    /** The same with what the rules say of it. */
    Snapshot checked(List<Problem> problems) {
        return new Snapshot(proof, files, problems, pages, assets, mark, history);
    }
}
