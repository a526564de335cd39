package org.annals.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.SmallProject;

/**
 * A repository, and a runner of GitHub's beside it: a script finds there what it finds in a workflow.
 *
 * @param root the repository as it is checked out
 * @param runner what does not belong to it
 */
record Workplace(Path root, Path runner) {

    private static final Path SCRIPTS = Path.of(".github/scripts").toAbsolutePath();

    /** What a script did. */
    record Done(int code, String log, String summary, String output) {}

    static Workplace in(Path folder) throws Exception {
        var place = new Workplace(
                Files.createDirectories(folder.resolve("repository")),
                Files.createDirectories(folder.resolve("runner")));
        place.git("init", "-q", "-b", "main");
        place.program(
                "annals",
                "exec '%s' -XX:TieredStopAtLevel=1 -cp '%s' org.annals.cli.Main \"$@\"\n"
                        .formatted(
                                Path.of(System.getProperty("java.home"), "bin", "java"),
                                System.getProperty("java.class.path")));
        return place;
    }

    /** A program that scripts find before any other of its name. */
    void program(String name, String script) throws IOException {
        Path file = Files.createDirectories(runner.resolve("bin")).resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    void write(String path, String text) throws IOException {
        SmallProject.write(root, path, text);
    }

    void commit(String message) throws Exception {
        git("add", "-A");
        git("commit", "-qm", message);
    }

    /** What GitHub checks out of a pull request: the branch merged into its base. */
    void merge(String branch) throws Exception {
        git("checkout", "-q", "--detach", "main");
        git("merge", "-q", "--no-ff", "-m", "merged", branch);
    }

    String git(String... words) throws Exception {
        var command = new ArrayList<>(List.of("git", "-c", "user.name=Test", "-c", "user.email=test@example.org"));
        command.addAll(List.of(words));
        Done done = run(command, Map.of());
        assertThat(done.code()).as(done.log()).isZero();
        return done.log().strip();
    }

    /** Runs one of the scripts of our workflows. */
    Done script(String name, Map<String, String> variables) throws Exception {
        for (String file : List.of("summary", "output")) {
            Files.writeString(runner.resolve(file), "");
        }
        Map<String, String> all = new HashMap<>(Map.of(
                "GITHUB_ACTIONS",
                "true",
                "GITHUB_EVENT_NAME",
                "pull_request",
                "GITHUB_STEP_SUMMARY",
                runner.resolve("summary").toString(),
                "GITHUB_OUTPUT",
                runner.resolve("output").toString(),
                "GITHUB_REPOSITORY",
                "somebody/timeline",
                "OUT",
                runner.resolve("preview").toString(),
                "BASE",
                "HEAD^1",
                "ANNALS",
                runner.resolve("bin/annals").toString(),
                "PATH",
                runner.resolve("bin") + ":" + System.getenv("PATH")));
        all.putAll(variables);
        return run(List.of("bash", SCRIPTS.resolve(name).toString()), all);
    }

    private Done run(List<String> command, Map<String, String> variables) throws Exception {
        var builder = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
        builder.environment().putAll(variables);
        Process process = builder.start();
        String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Done(process.waitFor(), log, read("summary"), read("output"));
    }

    private String read(String file) throws IOException {
        return Files.exists(runner.resolve(file)) ? Files.readString(runner.resolve(file)) : "";
    }

    String preview() throws IOException {
        return Files.readString(runner.resolve("preview/preview-of-this-change.html"));
    }
}
