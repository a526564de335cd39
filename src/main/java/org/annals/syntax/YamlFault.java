package org.annals.syntax;

import java.util.Optional;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in an editor's words what the YAML parser stumbled over. */
final class YamlFault {

    private record Wording(String partOfTheirs, String message, String suggestion) {}

    /** Read from the top; the last line fits everything. */
    private static final Wording[] WORDINGS = {
        new Wording(
                "mapping values are not allowed here",
                "this text has a colon in it, so it looks like a second key",
                "put the whole text between double quotes"),
        new Wording("found character '\\t(TAB)'", "a tab stands where blanks must stand", "indent with two blanks"),
        new Wording(
                "found character", "a text cannot begin with this sign", "put the whole text between double quotes"),
        new Wording(
                "found unexpected end of stream",
                "a quotation mark is opened and never closed",
                "close it at the end of the text"),
        new Wording(
                "found unknown escape character",
                "a backslash stands inside double quotes",
                "use single quotes, or write \\\\"),
        new Wording("expected ',' or ']'", "a list that begins with [ is not closed", "close it with ]"),
        new Wording("expected ',' or '}'", "a map that begins with { is not closed", "close it with }"),
        new Wording("could not find expected ':'", "this line is no key with a value", "write key: value"),
        new Wording(
                "expected <block end>",
                "this line does not fit those above it",
                "indent it like its neighbours, or put the text above between quotes"),
        new Wording(
                "expected alphabetic or numeric",
                "a text cannot begin with this sign",
                "put the whole text between double quotes"),
        new Wording("special characters are not allowed", "an invisible character stands here", "delete it"),
        new Wording("", "this line cannot be read", "compare it with another entry"),
    };

    private YamlFault() {}

    static Problem of(MarkedYAMLException e, SourceFile file, int firstLine) {
        String theirs = Optional.ofNullable(e.getProblem()).orElse("");
        Location at = Optional.ofNullable(e.getProblemMark())
                .map(mark -> place(mark, file.path(), firstLine))
                .orElseGet(() -> new Location(file.path(), firstLine, 1, 0));
        for (Wording wording : WORDINGS) {
            if (theirs.contains(wording.partOfTheirs)) {
                return Problem.of(Rule.YAML_SYNTAX, at, wording.message, wording.suggestion);
            }
        }
        throw new AssertionError(theirs);
    }

    private static Location place(Mark mark, String file, int firstLine) {
        return new Location(file, firstLine + mark.getLine(), mark.getColumn() + 1, 1);
    }
}
