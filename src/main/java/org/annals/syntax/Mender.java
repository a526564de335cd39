package org.annals.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.annals.problem.Edit;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;

/**
 * Finds in raw YAML the traps of which no parser complains, tells them, and goes on with the lines as they were meant: so each
 * is told once, at its sign, and nothing else is told because of it.
 */
final class Mender {

    /** What the value of the line above may go on with on lines that are moved in further. */
    private enum Open {
        NOTHING,
        PLAIN,
        QUOTED,
        BLOCK
    }

    private static final Pattern BLOCK = Pattern.compile("[|>][-+0-9]*\\s*(#.*)?");

    /** JSON is YAML as it stands, and programs move it in by tabs. */
    private static final Pattern JSON = Pattern.compile("\\s*(?:\\[\\s*)?\\{\\s*\"[^\"\\n]*\"\\s*:");

    private final List<Problem> problems;
    private final ForgottenHyphens hyphens;
    private final Columns columns = new Columns();
    private Open open = Open.NOTHING;
    private LineHead above = LineHead.of("");
    private int owner;

    private Mender(List<Problem> problems) {
        this.problems = problems;
        this.hyphens = new ForgottenHyphens(problems);
    }

    static YamlLines mend(SourceFile file, String text, int firstLine, List<Problem> problems) {
        if (JSON.matcher(text).lookingAt()) {
            // one blank for each tab, so that all stays at its place
            return new YamlLines(file, List.of(text.replace('\t', ' ').split("\n", -1)), firstLine, new Columns());
        }
        var mender = new Mender(problems);
        var typed = new YamlLines(file, List.of(text.split("\n", -1)), firstLine, new Columns());
        var mended = new ArrayList<String>();
        for (int i = 0; i < typed.lines().size(); i++) {
            String line = typed.lines().get(i);
            if (isDirective(line, mended)) {
                problems.add(Problem.of(
                        Rule.YAML_FEATURE,
                        typed.place(i, 0, 1),
                        "lines that begin with % are not used here",
                        "delete this line"));
                mended.add("#" + line.substring(1));
                continue;
            }
            var change = new MendedLine(typed.place(i, 0, 0), line);
            if (!line.isBlank()) {
                mender.line(change, indentAfter(typed.lines(), i));
            }
            mended.add(change.mended(mender.columns));
        }
        return new YamlLines(file, mended, firstLine, mender.columns);
    }

    /** Whether a line speaks to the parser: such lines stand above everything else. */
    private static boolean isDirective(String line, List<String> above) {
        return line.startsWith("%") && above.stream().allMatch(before -> before.isBlank() || before.startsWith("#"));
    }

    /** Where the next line begins that says something. */
    private static int indentAfter(List<String> lines, int line) {
        int next = line + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() ? plainIndent(lines.get(next)) : 0;
    }

    private void line(MendedLine line, int indentAfter) {
        LineHead head = LineHead.of(line.typed());
        hyphens.shift(line, head);
        if ((open == Open.BLOCK && plainIndent(line.typed()) > owner) || head.hasComment()) {
            return;
        }
        boolean goesOn = open != Open.NOTHING && width(line.typed(), head.indent()) > owner;
        int dedent = goesOn && open == Open.PLAIN ? movedIn(line, head) : 0;
        var lints = new LineLints(line, head, problems);
        if (dedent == 0) {
            lints.indentation();
        }
        if (head.isEmpty()) {
            return;
        }
        if (!goesOn || dedent > 0) {
            if (dedent == 0) {
                hyphens.line(line, head, above);
            }
            lints.beginning(indentAfter);
            owner = width(line.typed(), head.owner())
                    - dedent
                    + (head.isTight() && indentAfter > head.keyStart() ? 1 : 0);
            open = opens(head);
            above = head;
        }
        if (open == Open.PLAIN) {
            lints.text(goesOn && dedent == 0 ? head.indent() : head.valueStart());
        }
    }

    /** How far a line is moved in too far, if what stands on it would become part of the text above. */
    private int movedIn(MendedLine line, LineHead head) {
        int indent = width(line.typed(), head.indent());
        int by = indent - owner;
        if (head.isItem()) {
            Problem merged = Problem.of(
                    Rule.MERGED_ITEM,
                    line.at(head.indent(), head.indent() + 1),
                    "this item is moved in so far that it becomes part of the text above",
                    above.isKey()
                            ? "write nothing after the colon of the key above"
                            : "begin it exactly below the hyphen above");
            boolean isBelowItem = above.isItem() && !above.isKey();
            problems.add(isBelowItem ? merged.fixedBy(List.of(indent(line, head))) : merged);
            open = Open.QUOTED; // the items after it are told with it
            return isBelowItem ? by : 0;
        }
        if (!head.isKey() || !above.isKey() || by != 1) {
            return 0;
        }
        Problem misplaced = Problem.of(
                Rule.INDENTATION,
                line.at(head.indent(), head.keyEnd()),
                "this key does not begin exactly below the one above",
                "move it one blank to the left");
        problems.add(misplaced.fixedBy(List.of(indent(line, head))));
        return by;
    }

    private Edit indent(MendedLine line, LineHead head) {
        return line.change(0, head.indent(), " ".repeat(owner));
    }

    private static Open opens(LineHead head) {
        if (!head.hasValue()) {
            return Open.NOTHING;
        }
        String value = head.value();
        if (BLOCK.matcher(value).matches()) {
            return Open.BLOCK;
        }
        boolean isText = "\"'[{&*!|>".indexOf(value.charAt(0)) < 0 && !value.startsWith("- ");
        return isText || CurlyQuotes.around(value.strip()) ? Open.PLAIN : Open.QUOTED;
    }

    private static int plainIndent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    /** Columns up to a place, a tab counted as the two blanks that are written for it. */
    private static int width(String line, int to) {
        return to
                + (int) line.substring(0, to)
                        .chars()
                        .filter(sign -> sign == '\t')
                        .count();
    }
}
