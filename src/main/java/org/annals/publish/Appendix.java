package org.annals.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Adds to a file that somebody else made for us, such as the summary of a workflow's step. */
public final class Appendix {

    private Appendix() {}

    public static void add(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new PublishException("cannot write to " + file, e);
        }
    }
}
