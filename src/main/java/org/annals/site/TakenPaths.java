package org.annals.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** Which files of the site are taken, and by whom. Some disks do not tell capitals from small letters, so it does not either. */
public final class TakenPaths {

    private record Taken(String file, String owner) {}

    private final Map<String, Taken> files = new HashMap<>();
    private final Map<String, Taken> folders = new HashMap<>();

    /**
     * Takes a file and its folders, unless that cannot be.
     *
     * @param owner what is told to whoever wants the same file
     * @param at where the wish stands
     */
    public Optional<Problem> take(String file, String owner, Location at) {
        String name = file.toLowerCase(Locale.ROOT);
        Optional<Problem> clash = clash(name, file, at);
        if (clash.isEmpty()) {
            var taken = new Taken(file, owner);
            files.put(name, taken);
            String folder = folder(name);
            while (isNewFolder(folder)) {
                folders.put(folder, taken);
                folder = folder(folder);
            }
        }
        return clash;
    }

    /** Whether a file could not be taken any more. */
    public boolean has(String file) {
        return clash(file.toLowerCase(Locale.ROOT), file, Location.of(file)).isPresent();
    }

    private Optional<Problem> clash(String name, String file, Location at) {
        return Optional.ofNullable(files.get(name))
                .map(same -> "the address /" + address(file) + " belongs to " + same.owner + " already")
                .or(() -> Optional.ofNullable(folders.get(name))
                        .map(inside -> "/" + file + " cannot be a file: it is a folder of " + inside.owner))
                .or(() -> fileAbove(name)
                        .map(above -> "/" + above.file + " cannot be a folder: it is a file of " + above.owner))
                .map(message -> Problem.of(
                        Rule.ADDRESS_CLASH,
                        at,
                        message,
                        at.file().startsWith("content/pages/")
                                ? "give this file another name"
                                : "choose another name or alias"));
    }

    /** The innermost file that stands where a folder around another one would have to be. */
    private Optional<Taken> fileAbove(String file) {
        String folder = folder(file);
        while (isNewFolder(folder)) {
            Taken above = files.get(folder);
            if (above != null) {
                return Optional.of(above);
            }
            folder = folder(folder);
        }
        return Optional.empty();
    }

    /** Whether there is none yet; what is a folder is inside of folders. */
    private boolean isNewFolder(String folder) {
        return !folder.isEmpty() && !folders.containsKey(folder);
    }

    private static String folder(String file) {
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }

    private static String address(String file) {
        return file.equals("index.html") || file.endsWith("/index.html")
                ? file.substring(0, file.length() - "index.html".length())
                : file;
    }
}
