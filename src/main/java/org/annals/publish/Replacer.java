package org.annals.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Puts single files in the place of those of their name, each whole or not at all; other files stay. */
public final class Replacer {

    private final Disk disk;

    Replacer(Disk disk) {
        this.disk = disk;
    }

    /**
     * Writes texts into a folder, which is made if it is not there.
     *
     * @param files the text of each by its name
     *
     * @throws PublishException if one cannot be written
     */
    public static void replace(Map<String, String> files, Path folder) {
        new Replacer(new Disk()).write(files, folder.toAbsolutePath().normalize());
    }

    void write(Map<String, String> files, Path folder) {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            try {
                Path fresh = target.resolveSibling("." + target.getFileName() + ".annals-new");
                disk.delete(fresh);
                disk.write(fresh, file.getValue().getBytes(StandardCharsets.UTF_8));
                disk.rename(fresh, target);
            } catch (IOException e) {
                throw new PublishException("cannot write " + target + ": " + e, e);
            }
        }
    }
}
