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
                    "from here on the file is not UTF-8 text",
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

    private static List<Problem> controls(SourceFile file) {
        var problems = new ArrayList<Problem>();
        OptionalInt found = Invisible.in(file.text(), 0);
        while (found.isPresent() && problems.size() < MOST_CONTROLS) {
            int at = found.getAsInt();
            problems.add(Invisible.problem(file.text().codePointAt(at), file.at(at, 1)));
            found = Invisible.in(
                    file.text(), at + Character.charCount(file.text().codePointAt(at)));
        }
        return problems;
    }
}
