package org.annals.load;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;

/** The marks that git leaves around two versions of the same lines. A line of equals signs alone may underline a heading. */
final class MergeConflicts {

    private static final Pattern BEGIN = Pattern.compile("^<{7}(?: .*)?$", Pattern.MULTILINE);
    private static final Pattern END = Pattern.compile("^>{7}(?: .*)?$", Pattern.MULTILINE);

    private static final String OURS = "<<<<<<<";
    private static final String THEIRS = ">>>>>>>";

    private MergeConflicts() {}

    /** One for each block. */
    static List<Problem> problems(SourceFile file) {
        if (!file.text().contains(OURS) && !file.text().contains(THEIRS)) {
            return List.of(); // most by far
        }
        var problems = new ArrayList<Problem>();
        Matcher begin = BEGIN.matcher(file.text());
        Matcher end = END.matcher(file.text());
        int from = 0;
        while (from < file.text().length()) {
            boolean begins = begin.find(from);
            boolean ends = end.find(begins ? begin.end() : from);
            if (!begins && !ends) {
                break;
            }
            problems.add(problem(file, begins ? begin : end));
            from = ends ? end.end() : file.text().length();
        }
        return problems;
    }

    private static Problem problem(SourceFile file, Matcher mark) {
        return Problem.of(
                Rule.MERGE_CONFLICT,
                file.at(mark.start(), mark.end() - mark.start()),
                "two versions of the same lines stand here, between marks of git",
                "keep the lines that are right, and delete the others and the lines that begin with <<<<<<<, ======= and"
                        + " >>>>>>>");
    }
}
