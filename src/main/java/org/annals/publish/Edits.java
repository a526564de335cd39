package org.annals.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts a changed text in the place of a file of the project, with the line ends and the mark at its beginning that it had. */
public final class Edits {

    private static final String MARK = "\uFEFF";

    private Edits() {}

    /**
     * Writes one file, whole or not at all.
     *
     * @param before the text that was changed, as it was read: if the file holds another by now, nothing is written
     * @throws PublishException if it cannot be written
     */
    public static void write(Path file, String before, String after) {
        try {
            String typed = Files.readString(file);
            if (!plain(typed).equals(before)) {
                throw new PublishException("cannot change " + file + ": it was changed meanwhile");
            }
            replace(file, (typed.startsWith(MARK) ? MARK : "") + after.replace("\n", lineEnd(typed)));
        } catch (IOException e) {
            throw new PublishException("cannot change " + file, e);
        }
    }

    /**
     * Takes a file away.
     *
     * @param before the text of which nothing is left there, as it was read: if the file holds another by now, it stays
     * @throws PublishException if it cannot be taken away
     */
    public static void delete(Path file, String before) {
        try {
            if (!plain(Files.readString(file)).equals(before)) {
                throw new PublishException("cannot delete " + file + ": it was changed meanwhile");
            }
            new Disk().delete(file);
        } catch (IOException e) {
            throw new PublishException("cannot delete " + file, e);
        }
    }

    private static void replace(Path file, String text) throws IOException {
        var disk = new Disk();
        Path beside = file.resolveSibling("." + file.getFileName() + ".annals-edit");
        disk.delete(beside);
        disk.write(beside, text.getBytes(StandardCharsets.UTF_8));
        disk.rename(beside, file);
    }

    private static String plain(String typed) {
        String unmarked = typed.startsWith(MARK) ? typed.substring(1) : typed;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** That of the first line: a file has one kind, if no program has mixed them. */
    private static String lineEnd(String typed) {
        int first = typed.indexOf('\n');
        if (first < 0) {
            return typed.indexOf('\r') < 0 ? "\n" : "\r";
        }
        return first > 0 && typed.charAt(first - 1) == '\r' ? "\r\n" : "\n";
    }
}
