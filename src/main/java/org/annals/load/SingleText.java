package org.annals.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.load.ListPieces.Piece;
import org.annals.syntax.YamlNode.YamlMap;

/** The text of an entry's own file: its fields moved to the left, without its id, under its comments. */
final class SingleText {

    private static final Pattern KEY = Pattern.compile("\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"':]+)\\s*:(?:\\s+|$)(.*)");
    private static final Pattern HYPHEN = Pattern.compile("( *)-( +.*|)");
    private static final Pattern ID = Pattern.compile("[\"']?id[\"']?\\s*:\\s*[\"']?[a-z0-9-]+[\"']?\\s*(#.*)?");

    private SingleText() {}

    /** Nothing, if the entry is written in a way that is not known here. */
    static Optional<String> of(Piece piece, boolean hyphen) {
        if (!(piece.entry().value() instanceof YamlMap fields)) {
            return Optional.empty();
        }
        Matcher head = (hyphen ? HYPHEN : KEY).matcher(piece.lines().get(0));
        if (!head.matches()) {
            return Optional.empty();
        }
        String first = hyphen ? head.group(1) + " " + head.group(2) : head.group(1);
        var lines = new ArrayList<>(List.of(first));
        lines.addAll(piece.lines().subList(1, piece.lines().size()));
        boolean bracketed = String.join("\n", lines).strip().startsWith("{");
        Optional<List<String>> body = bracketed
                ? unbraced(lines)
                : Optional.of(moved(lines, fields.at().column() - 1));
        return body.map(found -> hyphen ? withoutId(found) : found).map(found -> text(piece.comments(), found));
    }

    private static Optional<List<String>> unbraced(List<String> lines) {
        return FlowPairs.of(String.join("\n", lines).strip())
                .map(flow -> Stream.concat(Stream.of(flow.comment()), flow.pairs().stream())
                        .toList());
    }

    private static List<String> moved(List<String> lines, int columns) {
        return lines.stream().map(line -> moved(line, columns)).toList();
    }

    /** A comment may stand further to the left than what it is about. */
    private static String moved(String line, int columns) {
        int blanks = 0;
        while (blanks < Math.min(columns, line.length()) && line.charAt(blanks) == ' ') {
            blanks++;
        }
        return line.substring(blanks);
    }

    /** The file's name is the id; a comment beside it stays. */
    private static List<String> withoutId(List<String> lines) {
        var kept = new ArrayList<String>();
        boolean found = false;
        for (String line : lines) {
            Matcher id = ID.matcher(line);
            if (!found && id.matches()) {
                found = true;
                Optional.ofNullable(id.group(1)).ifPresent(kept::add);
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    private static String text(List<String> comments, List<String> body) {
        var lines = new ArrayList<>(moved(comments, Integer.MAX_VALUE));
        lines.addAll(body);
        String text =
                String.join("\n", lines).replaceFirst("^(?:[ \\t]*\n)+", "").stripTrailing();
        return text.isEmpty() ? "" : text + "\n";
    }
}
