package org.annals.load;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.problem.Location;
import org.annals.source.SourceFile;
import org.annals.syntax.FrontMatter;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.Entry;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/** Takes something out of the fields of a file, and touches nothing else. */
public final class Removals {

    /** An item, or a key with its value, between the signs of a list or a map on one line. */
    private static final String ONE = "(?:\"[^\"]*\"|'[^']*'|[^,\\[\\]{}\"'])+";

    /** In the place of a line that is taken out; no file holds this sign. */
    private static final String GONE = "\u0000";

    /** What may be taken out: an item, or a key with its value. */
    private record Piece(Location at, String name) {}

    private Removals() {}

    /**
     * A file without some items of the list at a key, or without some keys of the map there; without the key, if nothing is
     * left. The file itself, if it has none of them or cannot be read.
     */
    public static SourceFile without(SourceFile file, String key, Predicate<String> names) {
        return FrontMatter.fields(file).value().stream()
                .flatMap(map -> map.entries().stream())
                .filter(entry -> entry.key().value().equals(key))
                .findFirst()
                .map(entry -> without(file, entry, names))
                .orElse(file);
    }

    private static SourceFile without(SourceFile file, Entry entry, Predicate<String> names) {
        List<Piece> all = pieces(entry.value()).toList();
        List<Piece> gone =
                all.stream().filter(piece -> names.test(piece.name())).toList();
        if (gone.isEmpty()) {
            return file;
        }
        String[] lines = file.text().split("\n", -1);
        if (gone.size() == all.size()) {
            int last = all.get(all.size() - 1).at().line();
            for (int line = entry.key().at().line(); line <= last || isClosing(lines, line, last); line++) {
                lines[line - 1] = GONE;
            }
        } else {
            gone.stream()
                    .sorted(Comparator.comparing(Piece::at).reversed())
                    .forEach(piece -> lines[piece.at().line() - 1] =
                            without(lines[piece.at().line() - 1], piece));
        }
        return new SourceFile(
                file.path(),
                Arrays.stream(lines).filter(line -> !line.equals(GONE)).collect(Collectors.joining("\n")));
    }

    private static boolean isClosing(String[] lines, int line, int last) {
        return line == last + 1 && line <= lines.length && lines[line - 1].matches("\\s*[\\]}]\\s*");
    }

    private static Stream<Piece> pieces(YamlNode value) {
        if (value instanceof YamlList list) {
            return list.items().stream()
                    .filter(YamlText.class::isInstance)
                    .map(item -> new Piece(item.at(), ((YamlText) item).value()));
        }
        return value instanceof YamlMap map
                ? map.entries().stream()
                        .map(entry -> new Piece(entry.key().at(), entry.key().value()))
                : Stream.empty();
    }

    /** A line without an item or a key with its value, and the comma that parted it from its neighbour. */
    private static String without(String line, Piece piece) {
        int from = line.offsetByCodePoints(0, piece.at().column() - 1);
        String before = line.substring(0, from);
        if (before.matches("\\s*(?:- +)?")) {
            return line.substring(from).matches(".*[,\\]}]\\s*") && !before.contains("-")
                    ? before + line.substring(from).replaceFirst(ONE + "\\s*,?\\s*", "")
                    : GONE;
        }
        String behind = line.substring(from).replaceFirst("^" + ONE, "");
        return before.matches(".*,\\s*")
                ? before.replaceFirst(",\\s*$", "") + behind
                : before + behind.replaceFirst("^\\s*,\\s*", "");
    }
}
