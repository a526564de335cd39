package org.annals.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.annals.render.History;
import org.annals.serve.Past;

/**
 * The past of the files as git keeps it.
 *
 * @param logs files of git of which one changes whenever the history does: to look at them takes no process
 */
record GitPast(Git git, List<Path> logs) implements Past {

    /** Each commit, checkout or fetch of what lay further back leaves its trace in one of them. */
    private static final List<String> LOGS = List.of("logs/HEAD", "HEAD", "shallow");

    GitPast {
        logs = List.copyOf(logs);
    }

    /** That of the files in a folder; none without git. */
    static Past of(Path root) {
        var git = new Git(root);
        List<Path> logs =
                LOGS.stream().flatMap(file -> git.place(file).stream()).toList();
        return logs.isEmpty() ? NONE : new GitPast(git, logs);
    }

    @Override
    public String mark() {
        return logs.stream().map(GitPast::state).collect(Collectors.joining(" "));
    }

    private static String state(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis() + "/" + Files.size(file);
        } catch (IOException e) {
            return "none"; // such as the first commit that is still to come
        }
    }

    @Override
    public History history() {
        return git.history();
    }
}
