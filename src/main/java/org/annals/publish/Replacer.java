package org.annals.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
     * @return the names of those that were not there in this form
     * @throws PublishException if one cannot be written
     */
    public static List<String> replace(Map<String, String> files, Path folder) {
        return new Replacer(new Disk()).write(files, folder.toAbsolutePath().normalize());
    }

    List<String> write(Map<String, String> files, Path folder) {
        List<String> written = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
            try {
                if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), bytes)) {
                    continue;
                }
                Path fresh = target.resolveSibling("." + target.getFileName() + ".annals-new");
                disk.delete(fresh);
                disk.write(fresh, bytes);
                disk.rename(fresh, target);
                written.add(file.getKey());
            } catch (IOException e) {
                throw new PublishException("cannot write " + target, e);
            }
        }
        return written;
    }
}
