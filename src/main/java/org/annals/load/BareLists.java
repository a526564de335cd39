package org.annals.load;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** Lists that are missing or have no entry although ids of theirs are used: told once of a list, and not of each id. */
final class BareLists {

    private BareLists() {}

    static Stream<Problem> problems(ContentFiles files, Uses uses) {
        return Arrays.stream(Vocabulary.values())
                .filter(vocabulary -> !uses.lacking(vocabulary).isEmpty())
                .map(vocabulary ->
                        problem(vocabulary.home(), files.list(vocabulary.home()).isEmpty(), uses.lacking(vocabulary)));
    }

    private static Problem problem(String list, boolean isMissing, SortedSet<Location> places) {
        String named = places.size() == 1
                ? "one place names an id of it"
                : places.size() + " places name ids of it, this one first";
        return Problem.of(
                isMissing ? Rule.MISSING_FILE : Rule.UNKNOWN_ID,
                places.first(),
                (isMissing ? "there is no " + list : list + " has no entry") + ", and " + named,
                (isMissing ? "make " + list + ", and write" : "write") + " an entry in it for each id that is used");
    }
}
