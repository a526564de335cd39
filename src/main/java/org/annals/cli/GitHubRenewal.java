package org.annals.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.annals.load.Loader;
import org.annals.model.Timeline;
import org.annals.problem.Result;
import org.annals.publish.Edits;
import org.annals.publish.NewFiles;
import org.annals.source.Project;
import org.annals.source.Release;
import org.annals.starter.GitHubFiles;
import org.annals.starter.Seal;

/** Writes the files under {@code .github} of a timeline that is there already. */
final class GitHubRenewal {

    private final Path folder;
    private final PrintWriter results;

    GitHubRenewal(Path folder, PrintWriter results) {
        this.folder = folder;
        this.results = results;
    }

    /** Gives the exit code. */
    int renew(Release release) {
        if (!Files.exists(folder.resolve("content/site.yaml"))) {
            return refused(
                    "there is no content/site.yaml here, and so no timeline; nothing was written. Without --github,"
                            + " annals init begins one");
        }
        Result<Timeline> timeline = Project.read(folder).then(Loader::load);
        if (timeline.hasErrors()) {
            return refused("the content has errors, and nothing was written; annals check tells them");
        }
        return timeline.value()
                .flatMap(loaded -> GitHubFiles.of(loaded, release))
                .map(files -> written(files, release))
                .orElseGet(
                        () -> refused(
                                "there is no published event with a source to take examples from; nothing was written. Write one, or delete draft: true in one"));
    }

    private int refused(String words) {
        results.println(words);
        return ExitCode.PROBLEMS;
    }

    private int written(Map<String, String> files, Release release) {
        Map<String, byte[]> fresh = new LinkedHashMap<>();
        files.forEach((path, text) -> {
            if (NewFiles.isTaken(folder, path)) {
                results.println(renewed(path, text) + path);
            } else {
                fresh.put(path, text.getBytes(StandardCharsets.UTF_8));
            }
        });
        NewFiles.write(folder, fresh);
        fresh.keySet().forEach(path -> results.println("written: " + path));
        GitHubFiles.unpinned(release).ifPresent(results::println);
        return ExitCode.FINE;
    }

    /** Says what became of a file that is there. */
    private String renewed(String path, String text) {
        Optional<String> before = read(folder.resolve(path));
        if (before.filter(text::equals).isPresent()) {
            return "up to date: ";
        }
        if (before.filter(Seal::isUnbroken).isEmpty()) {
            return "kept, because it was changed here: ";
        }
        Edits.write(folder.resolve(path), before.orElseThrow(), text);
        return "renewed: ";
    }

    /** With unix line ends; nothing if it is no plain text file. */
    private static Optional<String> read(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(Files.readString(file).replace("\r\n", "\n"))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
