package org.annals.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.problem.Location;
import org.annals.problem.Nearest;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** Files in the templates of a project that change no page, or would leave a page empty. */
public final class UselessTemplates {

    private static final Set<String> USED_BY_NAME = Set.of("ftlh", "ftlx", "css", "js");

    /** Folders of templates that each make a whole file. */
    private static final Pattern WHOLE = Pattern.compile("templates/(?:page|layout|book)/.*");

    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);

    private UselessTemplates() {}

    /** One for each such file. */
    public static List<Problem> problems(SourceTree tree, ProgramTemplates program) {
        return Stream.concat(
                        tree.templates().stream()
                                .filter(file -> !tree.packaged().contains(file.path()))
                                .flatMap(file -> empty(file, program).stream()),
                        own(tree).filter(path -> isUnused(path, tree, program)).map(path -> unused(path, program)))
                .toList();
    }

    private static Optional<Problem> empty(SourceFile file, ProgramTemplates program) {
        boolean isWhole = WHOLE.matcher(file.path()).matches()
                && program.names().contains(name(file.path()))
                && withoutComments(file.text()).isBlank();
        return isWhole
                ? Optional.of(Problem.of(
                        Rule.TEMPLATE_FAULT,
                        new Location(file.path(), 1, 1, 1),
                        "this template is empty, and so would be the pages that are made with it",
                        "delete the file, and the program's own counts again; or move it aside and run annals eject "
                                + name(file.path())))
                : Optional.empty();
    }

    private static String text(Asset asset) {
        return StandardCharsets.UTF_8.decode(asset.bytes()).toString();
    }

    private static String withoutComments(String text) {
        return COMMENT.matcher(text).replaceAll("");
    }

    private static Stream<String> own(SourceTree tree) {
        return Stream.concat(
                        tree.templates().stream().map(SourceFile::path),
                        tree.assets().stream().map(Asset::path))
                .filter(path -> path.startsWith(ProgramTemplates.FOLDER)
                        && !tree.packaged().contains(path)
                        && USED_BY_NAME.contains(FileKind.extension(path)));
    }

    /** What asks for a file has its name somewhere; where exactly, only the filling of a template could tell. */
    private static boolean isUnused(String path, SourceTree tree, ProgramTemplates program) {
        String wanted = path.substring(path.lastIndexOf('/') + 1);
        return !program.names().contains(name(path))
                && tree.templates().stream()
                        .noneMatch(file -> !file.path().equals(path)
                                && withoutComments(file.text()).contains(wanted))
                && tree.assets().stream()
                        .filter(asset -> USED_BY_NAME.contains(FileKind.extension(asset.path())))
                        .noneMatch(asset ->
                                !asset.path().equals(path) && text(asset).contains(wanted));
    }

    private static Problem unused(String path, ProgramTemplates program) {
        String name = name(path);
        String hint = meant(name, program)
                .map(meant -> "did you mean templates/" + meant + "? Rename the file")
                .orElse("give it the name of the file that it shall replace (annals eject --list), or use it in a"
                        + " template of yours");
        return Problem.of(
                Rule.UNUSED_TEMPLATE,
                new Location(path, 1, 1, 1),
                "the program has no " + name + " that this file would replace, and no template uses it",
                hint);
    }

    /** The right name in a wrong folder, or nearly the right name in the right one. */
    private static Optional<String> meant(String name, ProgramTemplates program) {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        String last = name.substring(folder.length());
        String ending = "." + FileKind.extension(name);
        List<String> neighbours = program.names().stream()
                .filter(candidate -> candidate.lastIndexOf('/') == folder.length() - 1
                        && candidate.startsWith(folder)
                        && candidate.endsWith(ending))
                .map(candidate -> candidate.substring(folder.length(), candidate.length() - ending.length()))
                .toList();
        return program.names().stream()
                .filter(candidate -> candidate.endsWith("/" + last))
                .findFirst()
                .or(() -> Nearest.to(last.substring(0, last.length() - ending.length()), neighbours)
                        .map(stem -> folder + stem + ending));
    }

    private static String name(String path) {
        return path.substring(ProgramTemplates.FOLDER.length());
    }
}
