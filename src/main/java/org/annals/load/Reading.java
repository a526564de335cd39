package org.annals.load;

import java.util.List;
import java.util.Optional;
import org.annals.problem.Problem;

/**
 * What something was read to.
 *
 * @param value nothing if it could not be read
 * @param uses what it uses that is looked at when all is read
 */
record Reading<T>(Optional<T> value, List<Problem> problems, List<Use> uses, ReadDependencies leaning) {

    Reading {
        problems = List.copyOf(problems);
        uses = List.copyOf(uses);
    }

    /** The same for those who do not keep it: they ask only of what could not be read which names it leans on. */
    Reading<T> once() {
        return value.isEmpty() ? this : new Reading<>(value, problems, uses, ReadDependencies.NONE);
    }
}
