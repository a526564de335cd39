package org.annals.syntax;

import java.util.Optional;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in an editor's words what the YAML parser stumbled over, and where an editor must look. */
final class YamlFault {

    /** Where the fault lies, seen from where the parser noticed it. */
    private enum Spot {
        HERE,
        /** Where the thing began that the parser was reading. */
        OPENING,
        /** At the first word of the line. */
        LINE_START,
        /** At the backslash before. */
        BACKSLASH
    }

    /** What to say; {@code part} is a part of the parser's words with ours about the line between them. */
    private record Wording(String part, Spot spot, String message, String suggestion) {}

    private static final String DOUBLE_QUOTES = "put the whole text between double quotes";
    private static final String ODD_SIGN = "a text cannot begin with this sign";
    private static final String MISFIT = "this line does not fit those above it";

    private static final Wording BAD_ESCAPE = new Wording(
            "scanning a double-quoted scalar",
            Spot.BACKSLASH,
            "a backslash stands inside double quotes",
            "use single quotes, or write \\\\");

    /** Read from the top; the last line fits everything. */
    private static final Wording[] WORDINGS = {
        new Wording(
                "behind a key: mapping values are not allowed here",
                Spot.HERE,
                "this text has a colon in it, so it looks like a second key",
                DOUBLE_QUOTES),
        new Wording(
                "mapping values are not allowed here",
                Spot.LINE_START,
                "this line looks like a key in the middle of a text",
                "indent it like the keys above, with a blank after every colon; or put the text between double quotes"),
        new Wording(
                "found character '\\t(TAB)'",
                Spot.HERE,
                "a tab stands where blanks must stand",
                "indent with two blanks"),
        new Wording(
                "scanning an alias behind a text",
                Spot.OPENING,
                "an item of a list begins with a hyphen, and not with this sign",
                "write - in its place"),
        new Wording("found character", Spot.HERE, ODD_SIGN, DOUBLE_QUOTES),
        new Wording(
                "scanning a quoted scalar",
                Spot.OPENING,
                "a quotation mark is opened and never closed",
                "close it at the end of the text"),
        BAD_ESCAPE,
        new Wording(
                "expected ',' or ']'",
                Spot.OPENING,
                "this list lacks a comma between two items, or the ] at its end",
                "write [one, two]"),
        new Wording(
                "expected ',' or '}'",
                Spot.OPENING,
                "this map lacks a comma between two keys, or the } at its end",
                "write {key: value, key: value}"),
        new Wording(
                "could not find expected ':'", Spot.OPENING, "this line is no key with a value", "write key: value"),
        new Wording("<block end>, but found ']'", Spot.HERE, "this bracket closes nothing", "delete it"),
        new Wording("<block end>, but found '}'", Spot.HERE, "this bracket closes nothing", "delete it"),
        new Wording("at the head of a line: expected <block end>", Spot.HERE, MISFIT, "indent it like its neighbours"),
        new Wording(
                "expected <block end>",
                Spot.HERE,
                "the value ended before this, at a quotation mark or a bracket",
                "put the whole text between double quotes, and write \\\" for one inside it"),
        new Wording("expected '<document start>'", Spot.HERE, MISFIT, "indent it like its neighbours"),
        new Wording(
                "sequence entries are not allowed here",
                Spot.HERE,
                "a list cannot begin on the line of its key",
                "begin it on the next line, or put the text between double quotes"),
        new Wording(
                "scanning a block scalar",
                Spot.HERE,
                "the text begins on the line after | or >",
                "write it there, indented, or put all of it between double quotes"),
        new Wording(
                "expected the node content",
                Spot.HERE,
                "a value cannot begin with this sign",
                "delete it, or put the whole text between double quotes"),
        new Wording("mapping keys are not allowed here", Spot.HERE, ODD_SIGN, DOUBLE_QUOTES),
        new Wording("scanning a", Spot.OPENING, ODD_SIGN, DOUBLE_QUOTES), // alias, anchor, tag or directive
        new Wording("found undefined tag handle", Spot.OPENING, ODD_SIGN, DOUBLE_QUOTES),
        new Wording("", Spot.HERE, "this line cannot be read", "compare it with another entry"),
    };

    private YamlFault() {}

    static Problem of(MarkedYAMLException e, YamlLines lines) {
        Location noticed = place(e.getProblemMark(), lines);
        Location opening = Optional.ofNullable(e.getContextMark())
                .map(mark -> place(mark, lines))
                .orElse(noticed);
        String before = lineUpTo(noticed, lines.file());
        String words = e.getContext() + " " + situation(before) + ": " + e.getProblem();
        for (Wording wording : WORDINGS) {
            if (words.contains(wording.part)) {
                Problem problem = problem(wording, wording.spot == Spot.OPENING ? opening : noticed, before);
                return wording.suggestion.equals(DOUBLE_QUOTES)
                        ? problem.fixedBy(lines.quote(problem.at().line() - lines.firstLine()))
                        : problem;
            }
        }
        throw new AssertionError(words);
    }

    /** For a sign written by its number in double quotes that the parser gave up on at {@code mark}. */
    static Problem badEscape(Mark mark, YamlLines lines) {
        Location noticed = place(mark, lines);
        return problem(BAD_ESCAPE, noticed, lineUpTo(noticed, lines.file()));
    }

    private static String situation(String before) {
        return before.isBlank() ? "at the head of a line" : before.contains(": ") ? "behind a key" : "behind a text";
    }

    private static Problem problem(Wording wording, Location noticed, String before) {
        int column = switch (wording.spot) {
            case HERE, OPENING -> noticed.column();
            case LINE_START ->
                columnAfter(before, before.length() - before.stripLeading().length());
            case BACKSLASH -> columnAfter(before, before.lastIndexOf('\\'));
        };
        Location at = new Location(noticed.file(), noticed.line(), column, 1);
        return Problem.of(Rule.YAML_SYNTAX, at, wording.message, wording.suggestion);
    }

    private static int columnAfter(String line, int units) {
        return line.codePointCount(0, Math.max(0, units)) + 1;
    }

    private static String lineUpTo(Location at, SourceFile file) {
        String line = file.line(at.line()).orElse("");
        int before = Math.min(at.column() - 1, line.codePointCount(0, line.length()));
        return line.substring(0, line.offsetByCodePoints(0, before));
    }

    private static Location place(Mark mark, YamlLines lines) {
        return lines.place(mark.getLine(), mark.getColumn(), 1);
    }
}
