package org.annals.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.problem.Problem;

/**
 * The files that a look at a project found.
 *
 * @param looks those under {@code templates}
 * @param problems files that have no place
 */
record FoundFiles(Path root, List<FoundFile> content, List<FoundFile> looks, List<Problem> problems) {

    /** Looks at all there is. */
    static FoundFiles under(Path root) {
        var problems = new ArrayList<Problem>();
        return new FoundFiles(
                root,
                FileWalk.of(root, SourceTree.CONTENT, FileKind::inContent, problems),
                FileWalk.of(root, SourceTree.TEMPLATES, FileKind::inTemplates, problems),
                problems);
    }

    /**
     * The same after some files may have changed. A hidden file that is gone was written to take the place of another.
     *
     * @return nothing if a file came, or went, or is something else now: then all has to be looked at
     */
    Optional<FoundFiles> again(Set<String> changed) {
        Set<String> left = new HashSet<>(changed);
        left.removeIf(path -> !isOurs(path) || FileSorting.isLeftover(path));
        Map<String, FoundFile> now = new HashMap<>();
        for (List<FoundFile> files : List.of(content, looks)) {
            files.stream()
                    .filter(file -> left.contains(file.path()))
                    .forEach(file -> again(file).ifPresent(found -> now.put(found.path(), found)));
        }
        left.removeIf(path -> now.containsKey(path) || isHiddenAndGone(path));
        return left.isEmpty()
                ? Optional.of(new FoundFiles(root, with(content, now), with(looks, now), problems))
                : Optional.empty();
    }

    private static boolean isOurs(String path) {
        String folder = path.substring(0, Math.max(0, path.indexOf('/')));
        return List.of(SourceTree.CONTENT, SourceTree.TEMPLATES).contains(folder.isEmpty() ? path : folder);
    }

    private Optional<FoundFile> again(FoundFile file) {
        try {
            var attributes = Files.readAttributes(
                    root.resolve(file.path()), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return Optional.of(attributes)
                    .filter(BasicFileAttributes::isRegularFile)
                    .map(plain -> file.with(Stamp.of(plain, Instant.now())));
        } catch (IOException e) {
            return Optional.empty(); // it has gone
        }
    }

    private boolean isHiddenAndGone(String path) {
        return FileSorting.isHidden(path) && Files.notExists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    private static List<FoundFile> with(List<FoundFile> files, Map<String, FoundFile> now) {
        return files.stream().map(file -> now.getOrDefault(file.path(), file)).toList();
    }
}
