package org.annals.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** The comments of one file: what does not fit into it any more is told. */
final class Comments {

    /** Bytes of all comments; a third of what a file may have. */
    static final int MOST = 32 * 1024;

    private final Consumer<Problem> problems;
    private int left = MOST;

    Comments(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /**
     * The comment that keeps some words.
     *
     * @param at where they stand in the file that is imported
     * @return none if there is no room for it
     */
    List<String> of(String name, String text, Location at) {
        String comment = Scalars.comment(name, text);
        int bytes = comment.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > left) {
            problems.accept(Problem.of(
                    Rule.IMPORT_LOSS,
                    at,
                    "what stands here under " + name + " is too long for a comment: " + text.length() + " characters",
                    "it is left out; copy it by hand if it matters"));
            return List.of();
        }
        left -= bytes;
        return List.of(comment);
    }
}
