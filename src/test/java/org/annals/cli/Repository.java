package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A repository of git in a folder, for tests. */
record Repository(Path folder) {

    /** A new one, on the branch main. */
    static Repository of(Path folder) throws Exception {
        var repository = new Repository(folder);
        repository.run("init", "-q", "-b", "main");
        return repository;
    }

    /** Everything that lies in the folder. */
    void commit(String message) throws Exception {
        run("add", "-A");
        run("commit", "-qm", message);
    }

    /** The same as if it were done at another time, such as {@code 2020-05-01T10:00:00Z}. */
    void commitAt(String time) throws Exception {
        commit("Work");
        amendAt(time);
    }

    /** Says of the last commit that it was made at another time. */
    void amendAt(String time) throws Exception {
        run(
                "-c",
                "alias.at=!GIT_COMMITTER_DATE='" + time + "' git -c user.name=T -c user.email=t@example.org"
                        + " commit -q --amend --no-edit",
                "at");
    }

    String run(String... words) throws Exception {
        var command = new ArrayList<>(List.of("git", "-c", "user.name=Test", "-c", "user.email=test@example.org"));
        command.addAll(List.of(words));
        Process git = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(answer).isZero();
        return answer.strip();
    }
}
