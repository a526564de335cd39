package org.annals.site;

import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** Which files of the site are taken, and by whom. Some disks do not tell capitals from small letters, so it does not either. */
public final class TakenPaths {

    private record Taken(String file, String owner) {}

    /** In their order, so that the files of a folder follow its name. */
    private final NavigableMap<String, Taken> files = new TreeMap<>();

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
            files.put(name, new Taken(file, owner));
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
                .or(() ->
                        inside(name).map(inside -> "/" + file + " cannot be a file: it is a folder of " + inside.owner))
                .or(() -> folders(name)
                        .flatMap(folder -> Optional.ofNullable(files.get(folder)).stream())
                        .findFirst()
                        .map(above -> "/" + above.file + " cannot be a folder: it is a file of " + above.owner))
                .map(message -> Problem.of(
                        Rule.ADDRESS_CLASH,
                        at,
                        message,
                        at.file().startsWith("content/pages/")
                                ? "give this file another name"
                                : "choose another name or alias"));
    }

    /** A file in the folder of this name. */
    private Optional<Taken> inside(String name) {
        String folder = name + "/";
        return Optional.ofNullable(files.ceilingEntry(folder))
                .filter(file -> file.getKey().startsWith(folder))
                .map(Map.Entry::getValue);
    }

    /** The folders around a file, the innermost first. */
    private static Stream<String> folders(String file) {
        return Stream.iterate(folder(file), folder -> !folder.isEmpty(), TakenPaths::folder);
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
