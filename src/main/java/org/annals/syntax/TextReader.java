package org.annals.syntax;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.annals.problem.Handful;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.source.Direction;
import org.annals.source.Invisible;
import org.annals.source.Places;
import org.annals.source.SourceFile;
import org.annals.source.StringPool;
import org.annals.syntax.YamlNode.YamlText;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Knows the YAML as it is typed, and finds in it where each text stands. */
final class TextReader {

    private final YamlLines yaml;
    private final List<Problem> problems;
    private final StringPool repeats = new StringPool();

    /** A line may hold any number of texts, and is looked through for each of them. */
    private int looked;

    TextReader(YamlLines yaml, List<Problem> problems) {
        this.yaml = yaml;
        this.problems = problems;
    }

    YamlLines yaml() {
        return yaml;
    }

    /** What YAML has for no value (YAML 1.2.2, 10.2.1.1), unless it stands between quotes. */
    private static final Set<String> NULL = Set.of("null", "Null", "NULL", "~");

    /** A value; one that means nothing is empty. */
    YamlText readValue(ScalarEvent scalar) {
        YamlText text = read(scalar);
        boolean nothing = scalar.getScalarStyle() == ScalarStyle.PLAIN && NULL.contains(text.value());
        return nothing ? new YamlText("", text.at(), text.places()) : text;
    }

    YamlText read(ScalarEvent scalar) {
        Mark start = scalar.getStartMark();
        Mark end = scalar.getEndMark();
        boolean oneLine = start.getLine() == end.getLine();
        Location at = place(start, oneLine ? end.getColumn() - start.getColumn() : 1);
        String value = repeats.once(scalar.getValue());
        Invisible.in(value, 0).ifPresent(offset -> problems.add(Invisible.problem(value.codePointAt(offset), at)));
        var text = new YamlText(value, at, places(scalar, at, oneLine));
        if (Direction.isIn(value)) {
            direction(text, scalar);
        }
        return text;
    }

    /** Signs without their other half, and overrides that are written by their numbers; the first of a text is told. */
    private void direction(YamlText text, ScalarEvent scalar) {
        String value = text.value();
        Direction.unpaired(value).stream()
                .limit(1)
                .forEach(at -> problems.add(
                        Direction.problem(value.charAt(at), text.places().at(at, 1))));
        int override = Direction.override(value, 0);
        if (override >= 0 && scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED && !isTyped(scalar)) {
            problems.add(Direction.problem(value.charAt(override), text.at()));
        }
    }

    /** Whether an override stands in the file as it is on the lines of a text, and is told of the file. */
    private boolean isTyped(ScalarEvent scalar) {
        int from = scalar.getStartMark().getLine();
        int to = scalar.getEndMark().getLine() + 1;
        return looked++ < Handful.MOST
                && yaml.lines().subList(from, to).stream().anyMatch(line -> Direction.override(line, 0) >= 0);
    }

    /** Exact for texts on one line without escapes and for {@code |} blocks; elsewhere the start of the text. */
    private Places places(ScalarEvent scalar, Location at, boolean oneLine) {
        String value = scalar.getValue();
        ScalarStyle style = scalar.getScalarStyle();
        if (style == ScalarStyle.LITERAL) {
            return new LiteralPlaces(
                    new SourceFile(at.file(), value), at, indent(scalar.getStartMark()) - indent(value.lines()));
        }
        int quote = style == ScalarStyle.PLAIN ? 0 : 1;
        boolean asTyped = oneLine && value.codePointCount(0, value.length()) + 2 * quote == at.length();
        return asTyped
                ? (from, length) -> at.part(
                        quote + value.codePointCount(0, from),
                        value.codePointCount(from, Math.min(value.length(), from + length)))
                : Places.allAt(at);
    }

    /** How far the block after this mark is moved in; its text may begin with blanks of its own. */
    private int indent(Mark start) {
        return indent(yaml.lines().stream().skip(start.getLine() + 1L));
    }

    private static int indent(Stream<String> lines) {
        return lines.filter(Predicate.not(String::isBlank))
                .findFirst()
                .map(line -> line.length() - line.stripLeading().length())
                .orElse(0);
    }

    Location place(Mark mark, int length) {
        return yaml.place(mark.getLine(), mark.getColumn(), length);
    }

    Location beginning() {
        return yaml.place(0, 0, 0);
    }
}
