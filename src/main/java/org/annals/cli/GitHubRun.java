package org.annals.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.annals.publish.Appendix;
import org.annals.report.Branch;
import org.annals.report.Findings;
import org.annals.report.GitHubReport;
import org.annals.report.StepSummary;
import org.annals.report.Verdict;

/** The run of a workflow on GitHub, as the variables of its environment describe it. */
record GitHubRun(Path root, ProcessEnvironment process) {

    /** The commands for the log; the summary goes into the file that GitHub asks for. */
    String tell(Findings findings, Verdict verdict) {
        var report = new GitHubReport(folder(), changed());
        process.variable("GITHUB_STEP_SUMMARY")
                .ifPresent(
                        file -> Appendix.add(Path.of(file), new StepSummary(report, branch()).of(findings, verdict)));
        return report.of(findings);
    }

    /** Where the project lies in the repository. */
    private String folder() {
        Path project = root.toAbsolutePath().normalize();
        return process.variable("GITHUB_WORKSPACE")
                .map(workspace -> Path.of(workspace).toAbsolutePath().normalize())
                .filter(workspace -> project.startsWith(workspace) && !project.equals(workspace))
                .map(workspace -> workspace.relativize(project).toString().replace('\\', '/') + "/")
                .orElse("");
    }

    /** GitHub checks out a pull request merged into its base: what it changes is what differs from the first parent. */
    private Set<String> changed() {
        if (process.variable("GITHUB_EVENT_NAME").filter("pull_request"::equals).isEmpty()) {
            return Set.of();
        }
        try {
            return new Git(root).changedSince("HEAD^1");
        } catch (Git.NoAnswerException e) {
            return Set.of(); // it is only about what comes first
        }
    }

    private Branch branch() {
        String server = process.variable("GITHUB_SERVER_URL").orElse("https://github.com");
        return process.variable("GITHUB_EVENT_PATH")
                .map(Path::of)
                .filter(Files::isReadable)
                .flatMap(event -> Branch.ofPullRequest(server, read(event)))
                .orElseGet(() -> new Branch(
                        server + "/" + process.variable("GITHUB_REPOSITORY").orElse(""),
                        process.variable("GITHUB_REF_NAME").orElse("")));
    }

    private static String read(Path event) {
        try {
            return Files.readString(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
