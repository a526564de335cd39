package org.annals.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;

/** Bytes to text, strictly. */
final class Utf8 {

    /** A file full of them is no text, and its first few tell enough. */
    private static final int MOST_CONTROLS = 10;

    /** Characters before a place that nobody sees, by which it is found. */
    private static final int NEARBY = 30;

    private Utf8() {}

    static Result<SourceFile> decode(String path, byte[] bytes) {
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult end = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), out, true);
        var file = new SourceFile(path, unixLines(out.flip().toString()));
        if (end.isError()) {
            return Result.failed(Problem.of(
                    Rule.NOT_UTF8,
                    file.at(file.text().length(), 0),
                    "from here on the file is not UTF-8 text"
                            + nearby(file, file.text().length()),
                    "save it again with the encoding UTF-8"));
        }
        List<Problem> controls = controls(file);
        return controls.isEmpty() ? Result.of(file) : Result.failed(controls.toArray(Problem[]::new));
    }

    private static String unixLines(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The words before a place in its line, since the file is let go and its line cannot be shown. */
    private static String nearby(SourceFile file, int at) {
        String before = file.text()
                .substring(file.text().lastIndexOf('\n', at - 1) + 1, at)
                .strip();
        int length = before.codePointCount(0, before.length());
        String words = length <= NEARBY
                ? before
                : before.substring(before.offsetByCodePoints(0, length - NEARBY))
                        .replaceFirst("^\\S* ", "");
        return words.isEmpty() ? "" : ", behind “" + words + "”";
    }

    private static List<Problem> controls(SourceFile file) {
        var problems = new ArrayList<Problem>();
        OptionalInt found = Invisible.in(file.text(), 0);
        while (found.isPresent() && problems.size() < MOST_CONTROLS) {
            int at = found.getAsInt();
            Problem problem = Invisible.problem(file.text().codePointAt(at), file.at(at, 1));
            problems.add(Problem.of(
                    problem.rule(),
                    problem.at(),
                    problem.message() + nearby(file, at),
                    problem.suggestion().orElse("")));
            found = Invisible.in(
                    file.text(), at + Character.charCount(file.text().codePointAt(at)));
        }
        return problems;
    }
}
