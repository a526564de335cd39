package org.annals.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.annals.compare.Standing;
import org.annals.model.Timeline;
import org.annals.problem.Problem;

/**
 * What a change comes to, in plain words, also where all is well: each event of it, and each other file that has errors.
 *
 * @param lines a line for each, in sentences that are told one after the other
 */
public record Verdict(List<List<String>> lines) {

    /** For those who ask about no change. */
    public static final Verdict NONE = new Verdict(List.of());

    private static final int MOST = 20;
    private static final int MOST_LISTS = 6;
    private static final int MOST_PLACES = 5;

    public Verdict {
        lines = List.copyOf(lines);
    }

    /**
     * Of a change.
     *
     * @param former the files that were there before
     */
    public static Verdict of(Findings findings, Set<String> former) {
        Map<String, List<Problem>> problems = findings.problems().stream()
                .collect(Collectors.groupingBy(problem -> problem.at().file(), TreeMap::new, Collectors.toList()));
        var lines = new ArrayList<List<String>>();
        problems.forEach((file, found) -> {
            if (found.stream().anyMatch(findings::counts)) {
                lines.add(wrong(file, found, findings));
            }
        });
        List<Standing> standings = findings.output()
                .timeline()
                .map((Timeline timeline) -> Standing.of(timeline, findings.reported()))
                .orElse(List.of());
        for (Standing standing : standings) {
            String file = standing.event().at().file().file();
            List<Problem> found = problems.getOrDefault(file, List.of());
            if (found.stream().noneMatch(findings::counts)) {
                lines.add(right(standing, !former.contains(file), found.size()));
            }
        }
        findings.output().timeline().stream()
                .flatMap(timeline -> timeline.unfinished().stream())
                .map(draft -> draft.at().file())
                .filter(findings.reported())
                .filter(file -> problems.getOrDefault(file, List.of()).stream().noneMatch(findings::counts))
                .forEach(file -> lines.add(unfinished(file, problems.getOrDefault(file, List.of()))));
        return new Verdict(ended(lines, findings));
    }

    private static List<List<String>> ended(List<List<String>> lines, Findings findings) {
        if (lines.isEmpty()) {
            lines.add(List.of("Nothing is wrong with this change, and no event is added or changed by it."));
        }
        int more = lines.size() - MOST;
        List<List<String>> told = new ArrayList<>(lines.subList(0, Math.min(MOST, lines.size())));
        if (more > 0) {
            told.add(List.of("And " + more + " more."));
        }
        if (findings.isBlocked() && !findings.isFailure()) {
            told.add(List.of(
                    "Files that this change does not touch have errors: until they are put right, nothing can be"
                            + " published."));
        }
        return told;
    }

    private static List<String> wrong(String file, List<Problem> found, Findings findings) {
        List<Problem> grave = found.stream().filter(findings::counts).toList();
        String places = grave.stream()
                .limit(MOST_PLACES)
                .map(problem -> String.valueOf(problem.at().line()))
                .distinct()
                .collect(Collectors.joining(", "));
        return List.of(
                file + " is not right yet.",
                (grave.size() == 1
                                ? "One thing must be put right, in line "
                                : grave.size() + " things must be put right, in lines ")
                        + places
                        + (grave.size() > MOST_PLACES ? " and further on." : "."));
    }

    private static List<String> right(Standing standing, boolean added, int warnings) {
        var sentences = new ArrayList<String>();
        sentences.add("“" + standing.event().title() + "” is right.");
        if (standing.event().draft()) {
            sentences.add("It is held back as a draft, dated " + standing.date() + ": readers will not see it yet.");
        } else {
            sentences.add(
                    (added ? "It will stand " : "It stands ") + place(standing) + ", as " + standing.date() + ".");
        }
        sentences.add(
                "It leans on " + Findings.count(standing.event().allSources().size(), "source") + ".");
        if (!standing.lists().isEmpty()) {
            sentences.add("Readers find it under " + lists(standing.lists()) + ".");
        }
        if (warnings > 0) {
            sentences.add(Findings.count(warnings, "warning") + " may be worth a look.");
        }
        return sentences;
    }

    private static List<String> unfinished(String file, List<Problem> found) {
        return List.of(
                file + " is a draft that lacks what each event needs: readers will not see it yet.",
                found.size() == 1 ? "The warning says what is missing." : "The warnings say what is missing.");
    }

    private static String place(Standing standing) {
        if (standing.before().isPresent() && standing.after().isPresent()) {
            return "between “" + standing.before().get() + "” and “"
                    + standing.after().get() + "”";
        }
        return standing.before()
                .map(before -> "last, after “" + before + "”")
                .or(() -> standing.after().map(after -> "first, before “" + after + "”"))
                .orElse("alone");
    }

    private static String lists(List<String> names) {
        int rest = names.size() - MOST_LISTS;
        String shown = names.stream().limit(MOST_LISTS).collect(Collectors.joining(", "));
        return rest > 0 ? shown + " and " + rest + " more" : shown;
    }

    /** Line by line, for a terminal. */
    public String text() {
        return lines.stream()
                .map(line -> line.stream().map(Visible::of).collect(Collectors.joining(" ")) + "\n")
                .collect(Collectors.joining());
    }

    /** As paragraphs of Markdown. */
    String markdown() {
        return lines.stream()
                .map(line -> line.stream().map(MarkdownWords::of).collect(Collectors.joining(" ")) + "\n\n")
                .collect(Collectors.joining());
    }
}
