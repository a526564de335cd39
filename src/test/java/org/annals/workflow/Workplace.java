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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.SmallProject;

/**
 * A repository, and a runner of GitHub's beside it: a job finds there what it finds at GitHub.
 *
 * @param root the repository
 * @param runner what does not belong to it
 */
record Workplace(Path root, Path runner) {

    /** What a command came to, both streams in their order. */
    record Ran(int code, String log) {}

    /** What a job came to; {@code kept} is the file that it kept as an artifact. */
    record Done(int code, String log, String summary, Optional<Path> kept) {

        String preview() throws IOException {
            return Files.readString(kept.orElseThrow());
        }
    }

    static Workplace in(Path folder) throws Exception {
        var place = new Workplace(
                Files.createDirectories(folder.resolve("repository")),
                Files.createDirectories(folder.resolve("runner")));
        place.git("init", "-q", "-b", "main");
        place.program("annals", place.program());
        return place;
    }

    private String program() {
        return "exec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' org.annals.cli.Main \"$@\"\n"
                .formatted(
                        Path.of(System.getProperty("java.home"), "bin", "java"),
                        Stream.of(System.getProperty("java.class.path").split(":"))
                                .map(path -> Path.of(path).toAbsolutePath().toString())
                                .collect(Collectors.joining(":")));
    }

    /** A program that scripts find before any other of its name. */
    void program(String name, String script) throws IOException {
        executable(runner.resolve("bin").resolve(name), script);
    }

    private static void executable(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    void write(String path, String text) throws IOException {
        SmallProject.write(root, path, text);
    }

    String read(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }

    void commit(String message) throws Exception {
        git("add", "-A");
        git("commit", "-qm", message);
    }

    /** What GitHub checks out of a pull request: the branch merged into its base, and no more of the past than that. */
    Path checkout(String branch) throws Exception {
        git("checkout", "-q", "-B", "merged", "main");
        git("merge", "-q", "--no-ff", "-m", "merged", branch);
        Path folder = Files.createTempDirectory(runner, "work");
        git("clone", "-q", "--depth", "2", "--branch", "merged", root.toUri().toString(), folder.toString());
        offerProgram(folder);
        return folder;
    }

    /** The program where a workflow of ours has built it. */
    void offerProgram(Path folder) throws IOException {
        executable(folder.resolve("target/annals/bin/annals"), program());
    }

    String git(String... words) throws Exception {
        var command = new ArrayList<>(List.of("git", "-c", "user.name=Test", "-c", "user.email=test@example.org"));
        command.addAll(List.of(words));
        Ran ran = run(command, root, Map.of());
        assertThat(ran.code()).as(ran.log()).isZero();
        return ran.log().strip();
    }

    Ran run(List<String> command, Path folder, Map<String, String> variables) throws Exception {
        Files.writeString(runner.resolve("output"), "");
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        Map<String, String> all = new HashMap<>(Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
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
                "ANNALS_RELEASES",
                "file://" + runner.resolve("releases"),
                "RUNNER_TEMP",
                runner.toString(),
                "PATH",
                runner.resolve("bin") + ":" + System.getenv("PATH")));
        all.put("RUNNER_TOOL_CACHE", runner.resolve("tools").toString());
        all.put("CI", "true");
        all.putAll(variables);
        builder.environment().putAll(all);
        Process process = builder.start();
        String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), log);
    }

    void clear() throws IOException {
        Files.writeString(runner.resolve("summary"), "");
    }

    String summary() throws IOException {
        return Files.readString(runner.resolve("summary"));
    }

    String outputs() throws IOException {
        return Files.readString(runner.resolve("output"));
    }
}
