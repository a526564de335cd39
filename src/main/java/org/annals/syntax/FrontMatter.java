package org.annals.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.problem.Edit;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.source.Places;
import org.annals.source.SourceFile;
import org.annals.syntax.YamlNode.YamlMap;

/**
 * A Markdown file in its two parts: the fields between two lines of three hyphens, and the text after them.
 *
 * @param places where the text stands in the file
 */
public record FrontMatter(YamlMap fields, String text, Places places) {

    private static final String FENCE = "---";

    /** What word processors and other formats make of three hyphens. */
    private static final Pattern LOOKALIKE =
            Pattern.compile("\\s*(?:[-‐-―−─]{1,9}|\\.{3,9}|…|\\*{3,9}|_{3,9}|={3,9}|\\+{3,9}|~{3,9})\\s*");

    private static final Pattern KEY = Pattern.compile("[A-Za-z_][\\w-]*:(?:\\s.*)?");

    /**
     * Where the fields lie.
     *
     * @param start where they begin
     * @param end where they end
     * @param body where the text begins
     */
    private record Parts(int start, int end, int body) {}

    public static Result<FrontMatter> read(SourceFile file) {
        var problems = new ArrayList<Problem>();
        return parts(file, problems)
                .map(parts -> new Result<>(Optional.of(parts), problems).then(found -> split(file, found)))
                .orElseGet(() -> new Result<>(Optional.empty(), problems));
    }

    /** The fields of a file of any form: those before the text of a Markdown file, or all that a YAML file holds. */
    public static Result<YamlMap> fields(SourceFile file) {
        return file.extension().equals("md") ? read(file).map(FrontMatter::fields) : Yaml.read(file);
    }

    private static Result<FrontMatter> split(SourceFile file, Parts parts) {
        int line = file.at(parts.start, 0).line();
        return Yaml.read(file, file.text().substring(parts.start, parts.end), line)
                .map(fields -> new FrontMatter(
                        fields,
                        file.text().substring(parts.body),
                        (from, length) -> file.at(parts.body + from, length)));
    }

    private static Optional<Parts> parts(SourceFile file, List<Problem> problems) {
        String text = file.text();
        int first = lineEnd(text, 0);
        if (isFence(text, 0)) {
            return end(file, first, problems);
        }
        if (isLookalike(text, 0)) {
            problems.add(replace(file, 0, "the first line must be three hyphens", "write --- above the first key"));
            return end(file, first, problems);
        }
        int filled = firstFilled(text);
        if (filled > 0 && isFence(text, filled)) {
            problems.add(Problem.of(
                    Rule.FRONT_MATTER,
                    file.at(0, 0),
                    "nothing may stand above the line of three hyphens, and an empty line does",
                    "delete the empty lines above it"));
            return end(file, lineEnd(text, filled), problems);
        }
        Problem missing = Problem.of(
                Rule.FRONT_MATTER,
                file.at(0, 0),
                "the first line must be three hyphens",
                "write --- above the first key");
        Optional<Parts> parts =
                KEY.matcher(text.substring(0, first).stripTrailing()).matches()
                        ? closed(file, 0, problems)
                        : Optional.empty();
        problems.add(0, parts.isPresent() ? missing.fixedBy(List.of(new Edit(file.at(0, 0), FENCE + "\n"))) : missing);
        return parts;
    }

    private static Optional<Parts> end(SourceFile file, int start, List<Problem> problems) {
        return closed(file, start, problems).or(() -> unclosed(file, start, problems));
    }

    private static Optional<Parts> closed(SourceFile file, int start, List<Problem> problems) {
        String text = file.text();
        for (int line = start; line < text.length(); line = lineEnd(text, line)) {
            boolean isFence = isFence(text, line);
            if (isFence || (isLookalike(text, line) && text.charAt(line) != ' ')) {
                return Optional.of(fence(file, start, line, isFence, problems));
            }
        }
        return Optional.empty();
    }

    /** Where the first line begins that is not empty. */
    private static int firstFilled(String text) {
        int line = 0;
        while (line < text.length() && text.substring(line, lineEnd(text, line)).isBlank()) {
            line = lineEnd(text, line);
        }
        return line;
    }

    private static Parts fence(SourceFile file, int start, int line, boolean isFence, List<Problem> problems) {
        if (!isFence) {
            problems.add(replace(file, line, "the fields end at a line of three hyphens", "write ---"));
        }
        return new Parts(start, line, lineEnd(file.text(), line));
    }

    /** Without an end, the fields reach as far as lines look like fields. */
    private static Optional<Parts> unclosed(SourceFile file, int start, List<Problem> problems) {
        String text = file.text();
        int line = start;
        while (line < text.length() && !isLookalike(text, line) && !isText(text.substring(line, lineEnd(text, line)))) {
            line = lineEnd(text, line);
        }
        if (line < text.length() && isLookalike(text, line)) {
            return Optional.of(fence(file, start, line, false, problems));
        }
        Problem endless = Problem.of(
                Rule.FRONT_MATTER,
                file.at(0, FENCE.length()),
                "the fields that begin here never end",
                "write --- on a line below the last key");
        int end = text.substring(0, line).stripTrailing().length() + 1;
        boolean isAlone = line == text.length() || end <= start;
        problems.add(isAlone ? endless : endless.fixedBy(List.of(new Edit(file.at(end, 0), FENCE + "\n"))));
        return isAlone ? Optional.empty() : Optional.of(new Parts(start, end, end));
    }

    /** Whether a line of the head can only be text: it begins at the margin, with neither key nor item nor comment. */
    private static boolean isText(String line) {
        LineHead head = LineHead.of(line.stripTrailing());
        return !head.line().isEmpty()
                && head.indent() == 0
                && !head.hasKey()
                && !head.isItem()
                && "#]}".indexOf(line.charAt(0)) < 0;
    }

    private static Problem replace(SourceFile file, int line, String message, String suggestion) {
        String typed = file.text().substring(line, lineEnd(file.text(), line)).stripTrailing();
        Location at = file.at(line, typed.length());
        return Problem.of(Rule.FRONT_MATTER, at, message, suggestion).fixedBy(List.of(new Edit(at, FENCE)));
    }

    private static boolean isLookalike(String text, int line) {
        return LOOKALIKE.matcher(text.substring(line, lineEnd(text, line))).matches();
    }

    private static boolean isFence(String text, int line) {
        return text.startsWith(FENCE, line)
                && text.substring(line + FENCE.length(), lineEnd(text, line)).isBlank();
    }

    /** The offset of the line after the one at {@code from}. */
    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }
}
