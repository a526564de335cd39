package org.annals.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** Gives a file of the project another name, and never that of another file. */
public final class Renames {

    private Renames() {}

    /**
     * Moves one file; one name or the other has it at any moment.
     *
     * @param before from the project's folder
     * @param after where it is to lie; its folder is there
     * @throws PublishException if it cannot be moved, or there is something of its new name
     */
    public static void move(Path root, String before, String after) {
        Path to = root.resolve(after);
        try {
            new Disk().place(root.resolve(before), to);
        } catch (FileAlreadyExistsException e) {
            throw new PublishException("cannot write " + to + ": it is there already", e);
        } catch (IOException e) {
            throw new PublishException("cannot move " + before, e);
        }
    }
}
