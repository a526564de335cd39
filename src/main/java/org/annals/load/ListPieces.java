package org.annals.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.source.SourceFile;
import org.annals.syntax.YamlNode.Entry;

/**
 * The lines of a list, cut into its entries.
 *
 * <p>Comments right above an entry are its own, and so are those right below it where a blank line follows.
 */
final class ListPieces {

    private static final Pattern REFERENCES = Pattern.compile("[\"']?references[\"']?[ \\t]*:\\s*");
    private static final Pattern HYPHEN = Pattern.compile(" *- *(?:#.*)?");

    /**
     * An entry with its lines.
     *
     * @param comments those above it
     * @param lines from its key or its hyphen on
     */
    record Piece(Entry entry, List<String> comments, List<String> lines) {}

    private final List<String> lines;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> head = new ArrayList<>();
    private final List<String> tail = new ArrayList<>();

    private ListPieces(SourceFile file) {
        this.lines = Arrays.asList(file.text().split("\n"));
    }

    /**
     * Cuts a file.
     *
     * @param hyphens whether the entries are the items of a list, and not the values of a map
     */
    static ListPieces of(SourceFile file, List<Entry> entries, boolean hyphens) {
        var cut = new ListPieces(file);
        if (cut.isBracketed(entries, hyphens)) {
            return cut;
        }
        List<Integer> starts = entries.stream()
                .map(entry -> hyphens ? cut.hyphen(entry) : entry.key().at().line() - 1)
                .toList();
        cut.cut(entries, starts);
        return cut;
    }

    /** A list all of which stands between brackets has no lines to be cut into, but items. */
    private boolean isBracketed(List<Entry> entries, boolean hyphens) {
        List<String> words = lines.stream()
                .dropWhile(line -> isNothing(line) || line.equals("---"))
                .toList();
        String text = String.join("\n", words);
        Matcher key = REFERENCES.matcher(text);
        String value = hyphens && key.lookingAt() ? text.substring(key.end()) : text;
        Optional<FlowPairs> items =
                value.startsWith("[") || value.startsWith("{") ? FlowPairs.of(value) : Optional.empty();
        boolean whole =
                items.filter(flow -> flow.pairs().size() == entries.size()).isPresent();
        if (whole) {
            head.addAll(lines.subList(0, lines.size() - words.size()));
            tail.add(items.get().comment());
            for (int i = 0; i < entries.size(); i++) {
                String item = (hyphens ? "- " : "") + items.get().pairs().get(i);
                pieces.add(new Piece(entries.get(i), List.of(), List.of(item)));
            }
        }
        return whole;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** What stands above the first entry and belongs to none. */
    List<String> head() {
        return head;
    }

    /** The same below the last. */
    List<String> tail() {
        return tail;
    }

    /** The line of the hyphen, which may stand alone above the values. */
    private int hyphen(Entry entry) {
        int line = entry.value().at().line() - 1;
        int above = line - 1;
        while (above >= 0 && isNothing(lines.get(above))) {
            above--;
        }
        return above >= 0 && HYPHEN.matcher(lines.get(above)).matches() ? above : line;
    }

    private void cut(List<Entry> entries, List<Integer> starts) {
        int from = 0;
        for (int i = 0; i < entries.size(); i++) {
            int start = starts.get(i);
            int top = i == 0 ? above(start) : from;
            lines.subList(from, top).stream().flatMap(ListPieces::withoutKey).forEach(head::add);
            int end = end(start, i + 1 < entries.size() ? starts.get(i + 1) : lines.size());
            pieces.add(new Piece(entries.get(i), lines.subList(top, start), lines.subList(start, end)));
            from = end;
        }
        tail.addAll(lines.subList(from, lines.size()));
    }

    /** Where the comments right above a line begin. */
    private int above(int line) {
        int top = line;
        while (top > 0 && isComment(lines.get(top - 1))) {
            top--;
        }
        return top;
    }

    /** Where the lines of an entry end that begins at a line; the next one, or the end of the file, is at {@code next}. */
    private int end(int start, int next) {
        int indent = indent(lines.get(start));
        int end = next;
        while (end > start + 1 && isNothing(lines.get(end - 1)) && indent(lines.get(end - 1)) <= indent) {
            end--;
        }
        int below = end;
        while (below < next && isComment(lines.get(below))) {
            below++;
        }
        return below == next && next < lines.size() ? end : below;
    }

    private static Stream<String> withoutKey(String line) {
        Matcher key = REFERENCES.matcher(line);
        String words = key.lookingAt() ? line.substring(key.end()) : line;
        return words.isEmpty() && !line.isEmpty() ? Stream.of() : Stream.of(words);
    }

    private static boolean isNothing(String line) {
        return line.isBlank() || isComment(line);
    }

    private static boolean isComment(String line) {
        return line.stripLeading().startsWith("#");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
