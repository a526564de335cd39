package org.annals.syntax;

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

    public static Result<FrontMatter> read(SourceFile file) {
        String whole = file.text();
        int start = lineEnd(whole, 0);
        if (!isFence(whole, 0)) {
            return missing(file.at(0, 0), "the first line must be three hyphens", "write --- above the first key");
        }
        for (int line = start; line < whole.length(); line = lineEnd(whole, line)) {
            if (isFence(whole, line)) {
                int body = lineEnd(whole, line);
                return Yaml.read(file, whole.substring(start, line), 2)
                        .map(fields -> new FrontMatter(
                                fields, whole.substring(body), (from, length) -> file.at(body + from, length)));
            }
        }
        return missing(
                file.at(0, FENCE.length()),
                "the fields that begin here never end",
                "write --- on a line below the last key");
    }

    private static Result<FrontMatter> missing(Location at, String message, String suggestion) {
        return Result.failed(Problem.of(Rule.FRONT_MATTER, at, message, suggestion));
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
