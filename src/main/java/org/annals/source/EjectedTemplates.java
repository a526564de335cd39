package org.annals.source;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** Templates of the program that were copied into a project to be changed; a comment at their head says of which version. */
public final class EjectedTemplates {

    private static final Pattern MARK = Pattern.compile(
            "annals eject (?<name>\\S{1,200}), version (?<version>\\S{1,40}), sha256 (?<digest>[0-9a-f]{64})");

    /** Bytes within which the comment ends: what stands before it are a declaration and its own beginning. */
    private static final int HEAD = 500;

    private EjectedTemplates() {}

    /** What to write into the project: the original with the comment before it, if files of its kind have comments. */
    public static byte[] copy(String name, ProgramTemplates program) {
        byte[] original = program.original().apply(name);
        String mark = "annals eject " + name + ", version " + program.version() + ", sha256 " + program.digest(name);
        return comment(FileKind.extension(name), mark)
                .map(comment -> inserted(comment + "\n", original))
                .orElse(original);
    }

    private static Optional<String> comment(String extension, String text) {
        return switch (extension) {
            case "ftlh", "ftlx" -> Optional.of("<#-- " + text + " -->");
            case "css", "js" -> Optional.of("/* " + text + " */");
            case "svg", "md" -> Optional.of("<!-- " + text + " -->");
            case "yaml" -> Optional.of("# " + text);
            default -> Optional.empty();
        };
    }

    /** What says how a file is to be read must stay its first line. */
    private static byte[] inserted(String comment, byte[] original) {
        String text = new String(original, StandardCharsets.UTF_8);
        boolean isDeclared = Stream.of("<?xml", "@charset", "<#ftl").anyMatch(text::startsWith);
        int at = isDeclared ? text.indexOf('\n') + 1 : 0;
        return (text.substring(0, at) + comment + text.substring(at)).getBytes(StandardCharsets.UTF_8);
    }

    /** Tells of each whose original is another by now. */
    public static List<Problem> outdated(SourceTree tree, ProgramTemplates program) {
        return Stream.concat(
                        tree.templates().stream()
                                .filter(file -> !tree.packaged().contains(file.path()))
                                .flatMap(file -> outdated(file.path(), file.text(), program).stream()),
                        tree.assets().stream()
                                .filter(asset -> asset.path().startsWith(ProgramTemplates.FOLDER)
                                        && !tree.packaged().contains(asset.path()))
                                .flatMap(asset -> outdated(asset.path(), head(asset.bytes()), program).stream()))
                .toList();
    }

    private static String head(ByteBuffer bytes) {
        return StandardCharsets.UTF_8
                .decode(bytes.limit(Math.min(bytes.limit(), HEAD)))
                .toString();
    }

    private static Optional<Problem> outdated(String path, String text, ProgramTemplates program) {
        Matcher mark = MARK.matcher(text.substring(0, Math.min(text.length(), HEAD)));
        if (!mark.find()) {
            return Optional.empty();
        }
        String name = mark.group("name");
        Location at = new SourceFile(path, text).at(mark.start(), mark.end() - mark.start());
        if (!program.names().contains(name)) {
            return Optional.of(gone(name, mark.group("version"), program, at));
        }
        return program.digest(name).equals(mark.group("digest"))
                ? Optional.empty()
                : Optional.of(changed(name, mark.group("version"), program, at));
    }

    private static Problem changed(String name, String version, ProgramTemplates program, Location at) {
        return Problem.of(
                Rule.OUTDATED_TEMPLATE,
                at,
                "this is a copy of " + name + " of version " + version + ", and in version " + program.version()
                        + " that is another",
                "move this file aside, run annals eject " + name
                        + ", and make your changes in the new copy; if nothing has to change, write here: version "
                        + program.version() + ", sha256 " + program.digest(name));
    }

    private static Problem gone(String name, String version, ProgramTemplates program, Location at) {
        return Problem.of(
                Rule.OUTDATED_TEMPLATE,
                at,
                "this is a copy of " + name + " of version " + version + ", which version " + program.version()
                        + " no longer has",
                "delete this file if no template of yours needs it; else delete this comment");
    }
}
