package org.annals.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;

/** A file that is there and may be read, but is not read yet. */
record FoundFile(String path, StoredFile.Content content, FileKind kind, Stamp stamp) {

    /** The same file at a later look. */
    FoundFile with(Stamp later) {
        return new FoundFile(path, content, kind, later);
    }

    Result<SourceFile> readText() {
        return read().then(bytes -> Utf8.decode(path, bytes));
    }

    Result<Asset> readAsset() {
        return read().map(bytes -> new Asset(path, ByteBuffer.wrap(bytes)));
    }

    /** Asks the size first, and never takes more than the limit even if the file grows meanwhile. */
    private Result<byte[]> read() {
        if (stamp.size() > kind.limit()) {
            return tooLarge();
        }
        try (var in = content.open()) {
            byte[] bytes = in.readNBytes(kind.limit() + 1);
            return bytes.length > kind.limit() ? tooLarge() : Result.of(bytes);
        } catch (IOException e) {
            return Result.failed(unreadable(path, e));
        }
    }

    private Result<byte[]> tooLarge() {
        return Result.failed(Problem.of(
                Rule.FILE_TOO_LARGE,
                Location.of(path),
                "this file is larger than " + kind.limit() / 1024 + " KiB",
                "shorten it, or split it into two"));
    }

    static Problem unreadable(String path, IOException e) {
        return Problem.of(
                Rule.UNREADABLE_FILE,
                Location.of(path),
                "this file cannot be read (" + e.getClass().getSimpleName() + ")",
                "look at its permissions");
    }
}
