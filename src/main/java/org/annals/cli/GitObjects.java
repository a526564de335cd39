package org.annals.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.annals.source.StoredFile;

/** The store of git, which answers one question after the other: {@code git cat-file --batch}. */
final class GitObjects implements AutoCloseable {

    private static final String LINK = "120000";
    private static final String REPOSITORY = "160000";

    private final Process git;
    private final DataInputStream answers;

    GitObjects(Process git) {
        this.git = git;
        this.answers = new DataInputStream(new BufferedInputStream(git.getInputStream()));
    }

    /**
     * A file that git lists.
     *
     * @param line of {@code git ls-tree -l -z}: mode, type, id, size, and behind a tab the path
     */
    StoredFile file(String line) {
        int tab = line.indexOf('\t');
        var words = new ArrayList<String>();
        for (String word : line.substring(0, tab).split(" +")) {
            words.add(word);
        }
        StoredFile.Kind kind = switch (words.get(0)) {
            case LINK -> StoredFile.Kind.LINK;
            case REPOSITORY -> StoredFile.Kind.OTHER;
            default -> StoredFile.Kind.PLAIN;
        };
        long size = kind == StoredFile.Kind.PLAIN ? Long.parseLong(words.get(3)) : 0;
        return new StoredFile(line.substring(tab + 1), kind, size, () -> open(words.get(2)));
    }

    /** One at a time: files are read side by side. */
    private synchronized InputStream open(String id) throws IOException {
        git.getOutputStream().write((id + "\n").getBytes(StandardCharsets.US_ASCII));
        git.getOutputStream().flush();
        String[] head = head().split(" ");
        if (head.length < 3) {
            throw new IOException("git has lost the object " + id);
        }
        byte[] bytes = new byte[Integer.parseInt(head[2])];
        answers.readFully(bytes);
        answers.readFully(new byte[1]); // the line end behind it
        return new ByteArrayInputStream(bytes);
    }

    private String head() throws IOException {
        var head = new StringBuilder();
        for (int next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0) {
                throw new EOFException("git does not answer");
            }
            head.append((char) next);
        }
        return head.toString();
    }

    @Override
    public void close() throws IOException {
        git.getOutputStream().close();
        git.getInputStream().close();
    }
}
