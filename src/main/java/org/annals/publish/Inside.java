package org.annals.publish;

import java.nio.file.Files;
import java.nio.file.Path;

/** Places of files in a project. */
final class Inside {

    private Inside() {}

    /**
     * Where a file of the project lies.
     *
     * @throws PublishException if a folder on the way is a link, which would lead elsewhere
     */
    static Path of(Path root, String path) {
        Path file = root.resolve(path);
        for (Path folder = file.getParent(); folder != null && !folder.equals(root); folder = folder.getParent()) {
            if (Files.isSymbolicLink(folder)) {
                throw new PublishException("cannot write " + file + ": " + folder + " is a link");
            }
        }
        return file;
    }
}
