package org.annals.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which key of an event each column of a table fills: by its name, or by what stands in it. */
final class TableColumns {

    /** The keys that a column may be known by, because its values are ids or names of the timeline. */
    private static final List<String> TOLD_BY_VALUES =
            List.of("kind", "place", "people", "organisations", "countries", "themes");

    /** Rows that are looked at for that. */
    private static final int LOOKED_AT = 1_000;

    private final List<Cell> header;
    private final Map<String, String> wished;
    private final List<Optional<String>> keys = new ArrayList<>();

    /**
     * Those of a table.
     *
     * @param wished by the name of a column in small letters, the key that it is to fill
     */
    TableColumns(List<Cell> header, Map<String, String> wished) {
        this.header = header;
        this.wished = wished;
        Map<String, Integer> taken = byName();
        IntStream.range(0, header.size())
                .mapToObj(column -> taken.entrySet().stream()
                        .filter(entry -> entry.getValue() == column)
                        .map(Map.Entry::getKey)
                        .findFirst())
                .forEach(keys::add);
    }

    static String name(Cell cell) {
        return cell.text().strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ");
    }

    List<String> names() {
        return header.stream().map(TableColumns::name).toList();
    }

    Optional<String> key(int column) {
        return keys.get(column);
    }

    boolean fillAny(List<String> sought) {
        return keys.stream().flatMap(Optional::stream).anyMatch(sought::contains);
    }

    /** A key is filled by one column: the one that is mapped, else the one of its very name, else the first. */
    private Map<String, Integer> byName() {
        Map<String, Integer> taken = new HashMap<>();
        for (int rank = 0; rank < 3; rank++) {
            for (int i = 0; i < header.size(); i++) {
                Optional<String> key = key(name(header.get(i)), rank);
                if (key.isPresent() && !taken.containsValue(i)) {
                    taken.putIfAbsent(key.get(), i);
                }
            }
        }
        return taken;
    }

    private Optional<String> key(String name, int rank) {
        return switch (rank) {
            case 0 -> Optional.ofNullable(wished.get(name));
            case 1 ->
                Optional.of(name)
                        .filter(EventKeys::isKey)
                        .or(() -> Optional.of(name).filter("draft"::equals));
            default -> ColumnNames.key(name);
        };
    }

    /** Gives a key that no column fills to the one in which most values are its ids or names. */
    void tellByValues(List<List<Cell>> rows, Vocabularies vocabularies, ForeignHandler handler) {
        for (int i = 0; i < keys.size(); i++) {
            int column = i;
            if (keys.get(i).isEmpty()) {
                TOLD_BY_VALUES.stream()
                        .filter(key -> !keys.contains(Optional.of(key)))
                        .filter(key -> isMostly(
                                values(rows, column), EventKeys.VOCABULARY.getOrDefault(key, key), vocabularies))
                        .findFirst()
                        .ifPresent(key -> take(column, key, handler));
            }
        }
    }

    private void take(int column, String key, ForeignHandler handler) {
        keys.set(column, Optional.of(key));
        handler.decision("the column " + typed(column) + " fills " + key
                + ", for most of its values are known there: --map " + mapped(column, "KEY") + " says otherwise");
    }

    private static List<String> values(List<List<Cell>> rows, int column) {
        return rows.stream()
                .limit(LOOKED_AT)
                .filter(row -> column < row.size())
                .flatMap(row -> Arrays.stream(row.get(column).text().split(";")))
                .filter(value -> !value.isBlank())
                .toList();
    }

    private static boolean isMostly(List<String> values, String vocabulary, Vocabularies vocabularies) {
        long known = values.stream()
                .filter(value -> vocabularies.find(vocabulary, value).isPresent())
                .count();
        return known * 2 > values.size();
    }

    /** Tells what becomes of a column that fills no key. */
    void tellUnread(int column, ForeignHandler handler) {
        if (typed(column).isEmpty() || names().indexOf(name(header.get(column))) < column) {
            handler.loss(
                    header.get(column).at(),
                    typed(column).isEmpty()
                            ? "this column has no name: what stands in it is kept in comments"
                            : "another column is called " + typed(column)
                                    + " as well: what stands in this one is kept in comments",
                    "give it a name of its own in the first row");
            return;
        }
        Optional<String> likely = ColumnNames.likely(name(header.get(column)));
        Optional<Integer> first =
                likely.map(key -> keys.indexOf(Optional.of(key))).filter(at -> at >= 0);
        handler.loss(
                header.get(column).at(),
                "no key of an event is called " + typed(column) + ": what stands in this column is kept in comments"
                        + first.map(at -> ", for " + likely.orElseThrow() + " is filled by " + typed(at))
                                .orElse(""),
                likely.filter(key -> first.isEmpty())
                        .map(key -> "if it is the " + key + ": --map " + mapped(column, key))
                        .orElseGet(() -> "name the key that it fills: --map " + mapped(column, "KEY")));
    }

    /** The mappings that are likely to be meant. */
    String proposals() {
        String likely = IntStream.range(0, header.size())
                .boxed()
                .flatMap(column -> ColumnNames.likely(name(header.get(column))).stream()
                        .map(key -> "--map " + mapped(column, key)))
                .limit(3)
                .collect(Collectors.joining(" "));
        return likely.isEmpty() ? "--map " + mapped(0, "title") : likely;
    }

    private String mapped(int column, String key) {
        return "\"" + typed(column) + "=" + key + "\"";
    }

    private String typed(int column) {
        return header.get(column).text().strip();
    }
}
