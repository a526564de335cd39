package org.annals.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.problem.Result;
import org.annals.source.Limits;
import org.annals.source.SourceFile;
import org.annals.syntax.YamlNode.Entry;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;

/**
 * Reads a long list again of which little has changed: only the entries around the lines that are others. All others stay the
 * very same nodes, so that what was made of them still serves.
 *
 * <p>What is read begins with the first line of the last entry above all changes, and ends before that of the first entry below
 * them, or with the file where lines have come or gone. Wherever that is unusual or faulty, the whole must be read.
 */
public final class Rereading {

    private static final Pattern HEAD = Pattern.compile("(?:[ \\t]*(?:#.*)?\\n|---[ \\t]*\\n)*");
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}].*");
    private static final Pattern ITEM = Pattern.compile(" *- +[\\p{L}\\p{N}].*");

    /** Signs between documents, which mean another thing in a part than in the whole. */
    private static final Pattern BETWEEN_DOCUMENTS = Pattern.compile("(?m)^(?:---|\\.\\.\\.|%)");

    /** Stands above the items of a list that are read. */
    private static final String OVER_ITEMS = "items:\n";

    private final SourceFile now;
    private final ChangedLines changed;

    private Rereading(SourceFile now, ChangedLines changed) {
        this.now = now;
        this.changed = changed;
    }

    /**
     * What a file holds now.
     *
     * @param map what it held before, when nothing was wrong with it
     * @return nothing if it must be read as a whole
     */
    public static Optional<YamlMap> of(SourceFile before, YamlMap map, SourceFile now) {
        var again = new Rereading(now, ChangedLines.between(before.text(), now.text()));
        List<Entry> entries = map.entries();
        Optional<YamlList> list = only(entries);
        return (list.isPresent()
                        ? again.items(list.get())
                                .map(items -> List.of(new Entry(entries.get(0).key(), items)))
                        : again.entries(entries))
                .map(all -> new YamlMap(all, map.at()))
                .filter(whole -> nodes(whole) <= Limits.YAML_NODES);
    }

    private Optional<YamlList> items(YamlList list) {
        List<Integer> lines =
                list.items().stream().map(item -> item.at().line()).toList();
        return again(
                        new Parts<>(list.items(), lines, ITEM),
                        OVER_ITEMS,
                        read -> only(read.entries()).map(YamlList::items))
                .map(items -> new YamlList(items, list.at()));
    }

    private static Optional<YamlList> only(List<Entry> entries) {
        return entries.size() == 1 && entries.get(0).value() instanceof YamlList list
                ? Optional.of(list)
                : Optional.empty();
    }

    private Optional<List<Entry>> entries(List<Entry> entries) {
        List<Integer> lines =
                entries.stream().map(entry -> entry.key().at().line()).toList();
        return Optional.of(new Parts<>(entries, lines, KEY))
                .filter(parts -> isHeaded(lines))
                .flatMap(parts -> again(parts, "", read -> Optional.of(read.entries())))
                .filter(all -> all.stream().map(entry -> entry.key().value()).allMatch(new HashSet<>()::add));
    }

    /** Whether nothing stands above the first entry that belongs to none, such as a bracket. */
    private boolean isHeaded(List<Integer> lines) {
        Matcher head = HEAD.matcher(now.text());
        return head.lookingAt()
                && List.of(now.at(head.end(), 0).line())
                        .equals(lines.stream().limit(1).toList());
    }

    /**
     * Parts of a list.
     *
     * @param lines on which each begins, from 1
     * @param first how the line looks with which one begins that can be read alone
     */
    private record Parts<T>(List<T> all, List<Integer> lines, Pattern first) {

        /** How many begin above a line. */
        int above(int line) {
            return (int) lines.stream().filter(start -> start < line).count();
        }

        boolean canBegin(int part, SourceFile file) {
            return file.line(lines.get(part))
                    .filter(line -> first.matcher(line).matches())
                    .isPresent();
        }

        List<T> with(List<T> fresh, int from, int to) {
            return Stream.of(all.subList(0, from), fresh, all.subList(to, all.size()))
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /** Nothing as well if what has to be read is not right by itself. */
    private <T> Optional<List<T>> again(Parts<T> parts, String above, Function<YamlMap, Optional<List<T>>> read) {
        int from = parts.above(changed.first()) - 1;
        int to = parts.above(changed.last());
        boolean ends = to == parts.all.size();
        if (from < 0 || !parts.canBegin(from, now) || !(ends || parts.canBegin(to, now))) {
            return Optional.empty();
        }
        int top = parts.lines.get(from);
        String text = above + now.lines(top, ends ? Integer.MAX_VALUE : parts.lines.get(to));
        Result<YamlMap> fresh = BETWEEN_DOCUMENTS.matcher(text).find()
                ? Result.failed()
                : Yaml.read(now, text, above.isEmpty() ? top : top - 1);
        return fresh.value()
                .filter(map -> fresh.problems().isEmpty())
                .flatMap(read)
                .map(all -> parts.with(all, from, to));
    }

    private static int nodes(YamlNode node) {
        if (node instanceof YamlMap map) {
            return 1
                    + map.entries().stream()
                            .mapToInt(entry -> 1 + nodes(entry.value()))
                            .sum();
        }
        return node instanceof YamlList list
                ? 1 + list.items().stream().mapToInt(Rereading::nodes).sum()
                : 1;
    }
}
