package org.annals.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.annals.render.Artifact;

/** Puts single files in the place of those of their name, each whole or not at all; other files stay. */
public final class Replacer {

    private final Disk disk;

    Replacer(Disk disk) {
        this.disk = disk;
    }

    /**
     * Writes the files into a folder, which is made if it is not there.
     *
     * @throws PublishException if one cannot be written
     */
    public static void replace(List<Artifact> files, Path folder) {
        new Replacer(new Disk()).write(files, folder.toAbsolutePath().normalize());
    }

    void write(List<Artifact> files, Path folder) {
        for (Artifact file : files) {
            Path target = folder.resolve(file.path());
            try {
                Path fresh = target.resolveSibling("." + target.getFileName() + ".annals-new");
                disk.delete(fresh);
                disk.write(fresh, file.bytes());
                disk.rename(fresh, target);
            } catch (IOException e) {
                throw new PublishException("cannot write " + target + ": " + e, e);
            }
        }
    }
}
