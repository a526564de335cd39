package org.annals.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.annals.release.LocalRelease;
import org.annals.source.Release;

/**
 * A timeline that {@code annals init} of a release has just written.
 *
 * @param releases where that release lies, in a folder named after its tag
 */
record Begun(Path timeline, Path releases) {

    static final String EVENT = "content/events/first-event.md";

    static Begun in(Path folder) throws Exception {
        Path releases = folder.resolve("releases");
        LocalRelease release =
                LocalRelease.in(releases.resolve("v" + Release.running().version()));
        Workplace place = Workplace.in(folder);
        Workplace.Ran init = place.run(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        release.jar().toString(),
                        "init",
                        ".",
                        "--title=A timeline",
                        "--period=2001/2003",
                        "--repository=somebody/timeline"),
                place.root(),
                Map.of());
        if (init.code() != 0) {
            throw new AssertionError(init.log());
        }
        return new Begun(place.root(), releases);
    }

    /** A repository of its own with this timeline on main, and a branch for a change. */
    Workplace repository(Path folder, Caller caller) throws Exception {
        Workplace place = Workplace.in(folder);
        copy(timeline, Path.of("content"), place.root());
        copy(timeline, Path.of(".github"), place.root());
        if (caller == Caller.THIS_REPOSITORY) {
            for (String part : List.of("workflows", "scripts", "actions")) {
                copy(Path.of("").toAbsolutePath(), Path.of(".github", part), place.root());
            }
        }
        copy(Objects.requireNonNull(releases.getParent()), releases.getFileName(), place.runner());
        place.commit("the timeline");
        place.git("checkout", "-qb", "change");
        return place;
    }

    private static void copy(Path from, Path part, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from.resolve(part))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.deleteIfExists(copy);
                Files.copy(file, copy);
                copy.toFile().setExecutable(file.toFile().canExecute());
            }
        }
    }
}
