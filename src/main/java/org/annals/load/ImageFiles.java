package org.annals.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annals.model.Event.Size;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.Asset;
import org.annals.source.SourceTree;

/** The files in {@code content/images}. */
final class ImageFiles {

    private static final String FOLDER = "content/images/";
    private static final int MOST_PIXELS = 10_000; // a side
    private static final int SHORTEST = 29; // bytes, in which a format can be told
    private static final int HEAVY = 2 * 1024 * 1024;

    private final List<Asset> files;

    ImageFiles(SourceTree tree) {
        this.files = tree.assets().stream()
                .filter(asset -> asset.path().startsWith(FOLDER))
                .toList();
    }

    /** How large each of them is, by name. */
    Map<String, Optional<Size>> sizes() {
        return files.stream().collect(Collectors.toMap(ImageFiles::name, file -> ImageSize.of(file.bytes())));
    }

    private static String name(Asset file) {
        return file.path().substring(FOLDER.length());
    }

    /** What is wrong with the files themselves. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        for (Asset file : files) {
            Location at = Location.of(file.path());
            WindowsNames.problem(file.path()).ifPresent(problems::add);
            if (file.bytes().remaining() > HEAVY) {
                problems.add(Problem.of(
                        Rule.IMAGE_WEIGHT,
                        at,
                        "this picture has " + file.bytes().remaining() / (1024 * 1024)
                                + " MB, which many readers pay for",
                        "save it with at most 2,000 pixels a side, below 2 MB"));
            }
            String format = ImageSize.format(file.bytes());
            if (!format.equals(extension(file))) {
                problems.add(Problem.of(
                        Rule.IMAGE_FORMAT,
                        at,
                        "this file is not what its name says",
                        format.isEmpty() ? "save it as jpg, png, gif or webp" : "end its name in ." + format));
            }
            if (file.bytes().remaining() <= HEAVY) {
                size(file, at, format).ifPresent(problems::add);
            }
        }
        return problems;
    }

    /** A picture that does not tell its size is broken, and a very large one costs every reader its memory. */
    private static Optional<Problem> size(Asset file, Location at, String format) {
        if (format.isEmpty()) {
            return Optional.empty();
        }
        Optional<Size> size = ImageSize.of(file.bytes());
        if (size.isEmpty() && file.bytes().remaining() > SHORTEST) {
            return Optional.of(Problem.of(
                    Rule.IMAGE_FORMAT,
                    at,
                    "this picture cannot be shown: its file is cut off or broken",
                    "save it anew"));
        }
        return size.filter(pixels -> Math.max(pixels.width(), pixels.height()) > MOST_PIXELS)
                .map(pixels -> Problem.of(
                        Rule.IMAGE_WEIGHT,
                        at,
                        String.format(
                                Locale.ROOT,
                                "this picture has %,d by %,d pixels, for which browsers need much memory",
                                pixels.width(),
                                pixels.height()),
                        "save it with at most 2,000 pixels a side, below 2 MB"));
    }

    List<Problem> unused(Uses uses) {
        return files.stream()
                .filter(file -> !uses.hasPicture(name(file)))
                .map(file -> Problem.of(
                        Rule.UNUSED_IMAGE,
                        Location.of(file.path()),
                        "no event shows this picture",
                        "name it under image in an event, or delete it"))
                .toList();
    }

    private static String extension(Asset file) {
        String extension =
                file.path().substring(file.path().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return extension.equals("jpeg") ? "jpg" : extension;
    }
}
