package org.annals.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** Sorts the files of one folder by what they are for; one that has no place there is a problem. */
final class FileSorting {

    private static final Set<String> FOLDERS = Set.of(
            "content",
            "content/events",
            "content/pages",
            "content/images",
            "content/companions",
            "content/editions",
            "content/people",
            "content/places",
            "content/organisations",
            "content/membership",
            "content/themes",
            "content/glossary",
            "content/phrases",
            "content/eras",
            "content/sources",
            "templates",
            "templates/assets");

    private final Function<String, Optional<FileKind>> kinds;
    private final List<Problem> problems;
    private final List<FoundFile> found = new ArrayList<>();

    FileSorting(Function<String, Optional<FileKind>> kinds, List<Problem> problems) {
        this.kinds = kinds;
        this.problems = problems;
    }

    /** Those that have a place, in the order of their paths. */
    List<FoundFile> found() {
        found.sort(Comparator.comparing(FoundFile::path));
        return found;
    }

    /** Takes a file; not if there are too many, and then no other. */
    boolean take(StoredFile file, Stamp stamp) {
        if (isLeftover(file.path())) {
            return true;
        }
        if (file.kind() != StoredFile.Kind.PLAIN) {
            String what = file.kind() == StoredFile.Kind.LINK ? "a link to another file" : "not a plain file";
            report(Rule.NOT_A_FILE, file, "this is " + what, "put the file itself here, or remove it");
            return true;
        }
        if (found.size() == Limits.FILES) {
            report(Rule.TOO_MANY_FILES, file, "there are more than " + Limits.FILES + " files", "remove some");
            return false;
        }
        kinds.apply(file.path())
                .filter(kind -> !isHidden(file.path()))
                .ifPresentOrElse(
                        kind -> found.add(new FoundFile(file.path(), file.content(), kind, stamp)),
                        () -> misplaced(file));
        return true;
    }

    private void report(Rule rule, StoredFile file, String message, String suggestion) {
        problems.add(Problem.of(rule, Location.of(file.path()), message, suggestion));
    }

    /** Files that the system or an editing program leaves behind have nothing to say to a reader. */
    private void misplaced(StoredFile file) {
        if (isHidden(file.path()) && kinds.apply(file.path()).isEmpty()) {
            return;
        }
        if (FOLDERS.contains(file.path())) {
            report(
                    Rule.NOT_A_FILE,
                    file,
                    "this is a file, and a folder of this name belongs here",
                    "delete it or give it another name, and make the folder");
            return;
        }
        report(Rule.MISPLACED_FILE, file, "nothing reads a file of this name here", suggestion(file.path()));
    }

    private static String suggestion(String path) {
        if (path.startsWith("content/images/")) {
            return "pictures are png, jpg, gif or webp files";
        }
        return path.startsWith("content/")
                ? FileKind.betterName(path)
                        .map(name -> "name it " + name)
                        .orElse("events are .md or .yaml files in content/events/, pictures lie in content/images/")
                : "templates are .ftlh or .ftlx files, everything else lies in templates/assets/";
    }

    static boolean isHidden(String path) {
        return name(path).startsWith(".");
    }

    /** Whether an editing program put it beside a file: the text before, the text that is not saved yet, or a lock. */
    static boolean isLeftover(String path) {
        String name = name(path);
        return name.endsWith("~") || name.startsWith(".#") || (name.startsWith("#") && name.endsWith("#"));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
