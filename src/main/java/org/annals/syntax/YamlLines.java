package org.annals.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.annals.problem.Edit;
import org.annals.problem.Location;
import org.annals.source.Places;
import org.annals.source.SourceFile;
import org.annals.syntax.YamlNode.YamlText;

/**
 * Lines of YAML that can be read together, with the way back to their file.
 *
 * @param firstLine the line of the file that is the first of them
 */
record YamlLines(SourceFile file, List<String> lines, int firstLine, Columns columns) {

    YamlLines {
        lines = List.copyOf(lines);
    }

    YamlLines part(int from, int to) {
        return new YamlLines(file, lines.subList(from, to), firstLine + from, columns);
    }

    YamlLines after(int from) {
        return part(from, lines.size());
    }

    LineHead head(int line) {
        return LineHead.of(lines.get(line));
    }

    /** The same without blank lines and comments before the first that says something. */
    YamlLines content() {
        int first = 0;
        while (first < lines.size() && head(first).isEmpty()) {
            first++;
        }
        return after(first);
    }

    /** Cuts before every line that begins a piece; what stands before the first of them is a piece too. */
    List<YamlLines> cut(Predicate<LineHead> begins) {
        var pieces = new ArrayList<YamlLines>();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || begins.test(head(i))) {
                pieces.add(part(start, i).content());
                start = i;
            }
        }
        return pieces.stream().filter(piece -> !piece.lines.isEmpty()).toList();
    }

    /** What the first item of a list holds: a blank stands in the place of its hyphen. */
    YamlLines withoutHyphen() {
        var inner = new ArrayList<>(lines);
        int hyphen = head(0).indent();
        String first = lines.get(0);
        inner.set(0, first.substring(0, hyphen) + " " + first.substring(hyphen + 1));
        return new YamlLines(file, inner, firstLine, columns);
    }

    /** The edit that puts straight quotes around the value of a line, if all of it stands there and is a plain text. */
    List<Edit> quote(int line) {
        LineHead head = head(line);
        String value = head.value().stripTrailing();
        boolean goesOn = line + 1 < lines.size()
                && !head(line + 1).isEmpty()
                && head(line + 1).indent() > head.owner();
        boolean isText = (head.isKey() || head.isItem()) && !value.isEmpty() && "\"'[{|>#".indexOf(value.charAt(0)) < 0;
        if (goesOn || !isText || value.contains(" #")) {
            return List.of();
        }
        String typed = lines.get(line);
        int from = typed.codePointCount(0, head.valueStart());
        return List.of(new Edit(place(line, from, value.codePointCount(0, value.length())), CurlyQuotes.quoted(value)));
    }

    /** The key with which the first line begins. */
    YamlText key() {
        LineHead head = head(0);
        String line = lines.get(0);
        Location at =
                place(0, line.codePointCount(0, head.keyStart()), line.codePointCount(head.keyStart(), head.keyEnd()));
        return new YamlText(head.key(), at, Places.allAt(at));
    }

    /**
     * A place in the file.
     *
     * @param line of these lines, from 0
     * @param column of the line as it is read, in code points from 0
     */
    Location place(int line, int column, int length) {
        int inFile = firstLine + line;
        return new Location(file.path(), inFile, columns.typed(inFile, column) + 1, length);
    }
}
