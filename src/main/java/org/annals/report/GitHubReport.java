package org.annals.report;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.problem.Problem;

/**
 * Tells GitHub what is wrong, as commands in the log of a workflow; it shows them beside the lines of a pull request.
 *
 * @param folder where the project lies in the repository: nothing, or a path that ends in a slash
 * @param changed the files of the pull request; their problems come first
 */
public record GitHubReport(String folder, Set<String> changed) {

    /** GitHub shows ten errors and ten warnings of a step, and drops the others in silence. */
    private static final int SHOWN = 10;

    /** The commands, one a line. */
    public String of(Findings findings) {
        List<Problem> problems = findings.few().stream().sorted(order()).toList();
        int shown = problems.size() > SHOWN ? SHOWN - 1 : problems.size();
        String commands = problems.subList(0, shown).stream()
                .map(problem -> command(problem, findings))
                .collect(Collectors.joining());
        return commands + more(problems.subList(shown, problems.size()));
    }

    /** The gravest first, then what the pull request touches, then by place. */
    Comparator<Problem> order() {
        return Comparator.comparing((Problem problem) -> problem.rule().severity())
                .thenComparing(problem -> !changed.contains(problem.at().file()))
                .thenComparing(Comparator.naturalOrder());
    }

    private String command(Problem problem, Findings findings) {
        int end = problem.at().column() + problem.at().length();
        return name(problem)
                + " file=" + property(folder + problem.at().file())
                + ",line=" + problem.at().line()
                + ",col=" + problem.at().column()
                + (problem.at().length() > 0 ? ",endColumn=" + end : "")
                + ",title=" + problem.rule().id()
                + "::" + data(problem.told())
                + problem.suggestion().map(text -> "%0A= " + data(text)).orElse("")
                + findings.help(problem.rule()).map(url -> "%0A" + data(url)).orElse("")
                + "\n";
    }

    private static String more(List<Problem> rest) {
        return rest.isEmpty()
                ? ""
                : name(rest.get(0)) + "::…and " + rest.size() + " more: see the summary of this run, or the log\n";
    }

    private static String name(Problem problem) {
        return problem.isError() ? "::error" : "::warning";
    }

    /** One line, and nothing in it that the runner would decode to something else. */
    private static String data(String text) {
        return Visible.of(text).replace("%", "%25");
    }

    /** The name of a file stays what it is, whatever stands in it. */
    private static String property(String text) {
        return text.replace("%", "%25")
                .replace("\r", "%0D")
                .replace("\n", "%0A")
                .replace(":", "%3A")
                .replace(",", "%2C");
    }
}
