package org.annals.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;

/** Finds what is wrong with the name of a file, and a better one. */
final class FileNames {

    private static final Pattern DATE = Pattern.compile("(?m)^date: *[\"']?([0-9]{4}(?:-[0-9]{2}){0,2})");

    private FileNames() {}

    /** What is wrong with any file of this name. */
    static Optional<Problem> problem(SourceFile file) {
        return shouted(file).or(() -> unlikeOnWindows(file));
    }

    /** An id that cannot be one is told as such. */
    private static Optional<Problem> unlikeOnWindows(SourceFile file) {
        return IdForm.isId(file.stem()) || !WindowsNames.isReserved(file.stem())
                ? WindowsNames.problem(file.path())
                : WindowsNames.problem(file.path().substring(0, file.path().lastIndexOf('/')));
    }

    /** Some disks hold {@code a.MD} and {@code a.md} for one file, others for two. */
    private static Optional<Problem> shouted(SourceFile file) {
        String name = file.stem() + "." + file.extension();
        return file.path().endsWith(name)
                ? Optional.empty()
                : Optional.of(Problem.of(
                        Rule.FILE_NAME,
                        Location.of(file.path()),
                        "the ending of a file's name is written in small letters",
                        "name it " + name));
    }

    /** What is wrong with the name of a file that should be an id. */
    static Optional<Problem> noId(SourceFile file, String what) {
        return IdForm.isId(file.stem()) ? Optional.empty() : Optional.of(notAnId(file, what));
    }

    private static Problem notAnId(SourceFile file, String what) {
        return Problem.of(
                Rule.FILE_NAME,
                Location.of(file.path()),
                file.stem() + " cannot be the id of " + what
                        + (WindowsNames.isReserved(file.stem()) ? ", since no file on Windows can have this name" : ""),
                "name the file " + suggestion(file) + "." + file.extension());
    }

    /** Words in Latin or Cyrillic letters; of others nothing is left, and the date tells the event as well. */
    private static String suggestion(SourceFile file) {
        String words = file.stem().replaceFirst("(?i)(?:\\.(?:md|markdown|ya?ml|txt))+$", "");
        if (Letters.areKnown(words)) {
            return IdForm.suggestion(words);
        }
        Matcher date = DATE.matcher(file.text());
        String digits = words.replaceAll("[^0-9]+", "-").replaceAll("^-|-$", "");
        return date.find() ? "event-" + date.group(1) : "event-" + (digits.isEmpty() ? "1" : digits);
    }
}
