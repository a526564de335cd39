package org.annals.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;

/** A text file from elsewhere, which somebody names to have it imported; unlike content it may hold any sign. */
public final class ForeignFile {

    private ForeignFile() {}

    /**
     * Reads the file, which must be UTF-8 with or without a byte order mark.
     *
     * @param name the path as it is told in problems
     */
    public static Result<SourceFile> read(Path file, String name) {
        try {
            if (Files.isDirectory(file)) {
                return Result.failed(Problem.of(
                        Rule.NOT_A_FILE,
                        Location.of(name),
                        "this is a folder",
                        "name the files in it, such as " + name.replaceFirst("/+$", "") + "/*.md"));
            }
            if (!Files.isRegularFile(file)) {
                return Result.failed(Problem.of(
                        Rule.NOT_A_FILE,
                        Location.of(name),
                        Files.exists(file) ? "this is not a file" : "there is no such file",
                        "name a file that is there"));
            }
            return Files.size(file) > Limits.IMPORT_BYTES ? tooLarge(name) : decode(name, Files.readAllBytes(file));
        } catch (IOException e) {
            return Result.failed(FoundFile.unreadable(name, e));
        }
    }

    private static Result<SourceFile> tooLarge(String name) {
        return Result.failed(Problem.of(
                Rule.FILE_TOO_LARGE,
                Location.of(name),
                "this file is larger than " + Limits.IMPORT_BYTES / (1024 * 1024) + " MiB",
                "split it into two"));
    }

    /** Line ends become {@code \n}, inside quoted cells as well. */
    static Result<SourceFile> decode(String name, byte[] bytes) {
        Optional<String> other = otherEncoding(bytes);
        if (other.isPresent()) {
            return Result.failed(Problem.of(
                    Rule.NOT_UTF8, Location.of(name), "this file is " + other.get() + ", not UTF-8", saveAgain()));
        }
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult end = strict.decode(in, out, true);
        String text = out.flip().toString();
        var file = new SourceFile(name, plain(text));
        return end.isError() ? Result.failed(notUtf8(file, bytes, in.position())) : Result.of(file);
    }

    private static String plain(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Problem notUtf8(SourceFile file, byte[] bytes, int place) {
        String octet = Integer.toHexString(bytes[place] & 0xFF).toUpperCase(Locale.ROOT);
        return Problem.of(
                Rule.NOT_UTF8,
                file.at(file.text().length(), 0),
                "from byte " + (place + 1) + " (hexadecimal " + octet + ") on this file is not UTF-8 text",
                saveAgain());
    }

    private static String saveAgain() {
        return "save it again as UTF-8: in Excel choose \"CSV UTF-8\", in LibreOffice the character set Unicode (UTF-8)";
    }

    /** A text in UTF-16 begins with its mark, or has a zero in each second byte. */
    private static Optional<String> otherEncoding(byte[] bytes) {
        boolean marked = bytes.length > 1
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
        if (marked || (bytes.length > 3 && (bytes[0] == 0) != (bytes[1] == 0) && (bytes[2] == 0) != (bytes[3] == 0))) {
            return Optional.of("UTF-16");
        }
        byte[] zip = {'P', 'K', 3, 4};
        return bytes.length > 3 && Arrays.equals(zip, 0, 4, bytes, 0, 4)
                ? Optional.of("a packed file, such as a workbook of Excel or LibreOffice")
                : Optional.empty();
    }
}
