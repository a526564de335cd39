package org.annals.intake;

import java.util.List;
import java.util.Set;
import org.annals.problem.Problem;

/**
 * An event that comes in.
 *
 * @param path of its file
 * @param row that it was made of
 * @param text of its file
 */
record NewEvent(String id, String path, NamedRow row, String text, List<Problem> problems) {

    /** Whether it names one of these ids, as far as a look at its text tells. */
    boolean namesAny(Set<String> ids) {
        return ids.stream().anyMatch(text::contains);
    }

    boolean isDraft() {
        return text.contains("\ndraft: true\n");
    }
}
