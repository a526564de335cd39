package org.annals.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.annals.problem.Problem;
import org.annals.report.Findings;
import org.annals.report.HumanReport;
import org.annals.report.JsonReport;
import org.annals.report.SarifReport;
import org.annals.report.Verdict;
import org.annals.report.Visible;
import picocli.CommandLine.Option;

/** How problems are told, and what they come to. */
final class Reporting {

    private final Path root;
    private final PrintWriter results;
    private final ProcessEnvironment process;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "how problems are told: ${COMPLETION-CANDIDATES}; human if left out, github in a workflow")
    private Optional<ReportFormat> format = Optional.empty();

    @Option(names = "--strict", description = "warnings count as errors do")
    private boolean strict;

    @Option(names = "--all", description = "tell every problem to people, too, however many there are of one kind")
    private boolean all;

    @Option(names = "--quiet", description = "no line of sums for people")
    private boolean quiet;

    Reporting(Path root, PrintWriter results, ProcessEnvironment process) {
        this.root = root;
        this.results = results;
        this.process = process;
    }

    boolean isStrict() {
        return strict;
    }

    /** Whether one of these keeps the site from being published. */
    boolean blocks(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> strict || problem.isError());
    }

    /** Prints everything, and gives the exit code that it comes to. */
    int report(Findings findings, String ending) {
        return report(findings, Verdict.NONE, ending);
    }

    /** The same, with what a change comes to. */
    int report(Findings findings, Verdict verdict, String ending) {
        results.print(
                switch (format()) {
                    case HUMAN -> human(findings, verdict, ending);
                    case JSON -> JsonReport.of(findings);
                    case GITHUB ->
                        human(findings, verdict, ending) + new GitHubRun(root, process).tell(findings, verdict);
                    case SARIF -> SarifReport.of(findings);
                });
        results.flush();
        return findings.isFailure() ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    /** The same for a command that makes no site: people read its own sum, programs the problems. */
    int report(Findings findings, List<String> sums) {
        boolean people = format() == ReportFormat.HUMAN || format() == ReportFormat.GITHUB;
        results.print(
                switch (format()) {
                    case HUMAN -> problems(findings);
                    case JSON -> JsonReport.of(findings);
                    case GITHUB -> problems(findings) + new GitHubRun(root, process).tell(findings, Verdict.NONE);
                    case SARIF -> SarifReport.of(findings);
                });
        sums.stream().filter(line -> people && !quiet).map(Visible::of).forEach(results::println);
        results.flush();
        return findings.isFailure() ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private String problems(Findings findings) {
        return new HumanReport(process.hasColour(), Optional.empty(), all).of(findings);
    }

    private String human(Findings findings, Verdict verdict, String ending) {
        return new HumanReport(process.hasColour(), Optional.of(ending).filter(words -> !quiet), all)
                .of(findings, quiet ? Verdict.NONE : verdict);
    }

    private ReportFormat format() {
        return format.orElse(process.isGitHub() ? ReportFormat.GITHUB : ReportFormat.HUMAN);
    }

    /** The names of the formats, as they are typed. */
    enum ReportFormat {
        HUMAN,
        JSON,
        GITHUB,
        SARIF;

        @Override
        public String toString() {
            return Choice.word(this);
        }
    }
}
