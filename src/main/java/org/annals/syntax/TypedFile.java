package org.annals.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annals.problem.Location;
import org.annals.problem.Result;
import org.annals.source.SourceFile;
import org.annals.syntax.TypedValue.Word;
import org.annals.syntax.YamlNode.Entry;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/**
 * A file with keys as it is typed, for programs that change single values of it.
 *
 * @param fields all keys of the file
 * @param body where the text below the keys begins, in UTF-16 units; nothing in a file that is YAML only
 */
public record TypedFile(TypedValue fields, OptionalInt body) {

    /** What stands on a line before its key or its item. */
    private static final Pattern HYPHEN = Pattern.compile(" *-[ \\t]+");

    private static final Pattern MARGIN = Pattern.compile(" *(?:-[ \\t]+)?");

    /** Nothing of a file that has a problem, or whose keys do not each begin a line: its places are not sure. */
    public static Optional<TypedFile> read(SourceFile file) {
        Optional<TypedFile> typed = file.extension().equals("md") ? markdown(file) : yaml(file);
        return typed.filter(found -> !found.fields.parts().isEmpty());
    }

    private static Optional<TypedFile> markdown(SourceFile file) {
        return faultless(FrontMatter.read(file)).map(parts -> {
            int body = file.text().length() - parts.text().length();
            int fence = new Reading(file.text()).line(body - 1);
            return new TypedFile(new Reading(file.text()).root(parts.fields(), fence), OptionalInt.of(body));
        });
    }

    private static Optional<TypedFile> yaml(SourceFile file) {
        return faultless(Yaml.read(file))
                .map(fields -> new TypedFile(
                        new Reading(file.text()).root(fields, file.text().length()), OptionalInt.empty()));
    }

    private static <T> Optional<T> faultless(Result<T> read) {
        return read.problems().isEmpty() ? read.value() : Optional.empty();
    }

    /** Finds the stretches of one text. */
    private static final class Reading {

        private final String text;
        private final int[] lines;

        Reading(String text) {
            this.text = text;
            this.lines = IntStream.concat(
                            IntStream.of(0),
                            IntStream.range(1, text.length() + 1).filter(i -> text.charAt(i - 1) == '\n'))
                    .toArray();
        }

        TypedValue root(YamlMap fields, int limit) {
            int from = fields.entries().isEmpty() ? limit : offset(fields.at());
            return stretch(Optional.empty(), fields, from, limit, 0);
        }

        /**
         * One value.
         *
         * @param limit where the next begins, or what holds both ends
         * @param margin columns before it; a comment that stands further in is its own
         */
        private TypedValue stretch(Optional<String> key, YamlNode value, int from, int limit, int margin) {
            int to = end(from, limit, margin);
            return new TypedValue(key, value, from, to, word(value, to), parts(value, to));
        }

        private int end(int from, int limit, int margin) {
            int end = limit;
            while (end > from) {
                int start = line(end - 1);
                String line = text.substring(start, end).stripTrailing();
                int indent = line.length() - line.stripLeading().length();
                boolean isOwn = !line.isEmpty() && !(line.startsWith("#", indent) && indent <= margin);
                if (isOwn || start <= from) {
                    return start + line.length();
                }
                end = start;
            }
            return from;
        }

        private Optional<Word> word(YamlNode value, int to) {
            int from = offset(value.at());
            int end = text.offsetByCodePoints(from, value.at().length());
            boolean isWhole = end > from && (!(value instanceof YamlText) || line(to) == line(from));
            return isWhole ? Optional.of(new Word(from, end)) : Optional.empty();
        }

        private List<TypedValue> parts(YamlNode value, int to) {
            if (value instanceof YamlMap map) {
                List<Integer> starts = map.entries().stream()
                        .map(entry -> offset(entry.key().at()))
                        .toList();
                return isByLine(starts, MARGIN) ? entries(map.entries(), starts, to) : List.of();
            } else if (value instanceof YamlList list) {
                List<Integer> starts =
                        list.items().stream().map(item -> offset(item.at())).toList();
                return isByLine(starts, HYPHEN) ? items(list.items(), starts, to) : List.of();
            }
            return List.of();
        }

        private List<TypedValue> entries(List<Entry> entries, List<Integer> starts, int to) {
            var parts = new ArrayList<TypedValue>();
            for (int i = 0; i < entries.size(); i++) {
                int from = starts.get(i);
                parts.add(stretch(
                        Optional.of(entries.get(i).key().value()),
                        entries.get(i).value(),
                        from,
                        limit(starts, i, to),
                        from - line(from)));
            }
            return parts;
        }

        private List<TypedValue> items(List<YamlNode> items, List<Integer> starts, int to) {
            var parts = new ArrayList<TypedValue>();
            for (int i = 0; i < items.size(); i++) {
                int from = starts.get(i);
                int hyphen = text.indexOf('-', line(from)) - line(from);
                parts.add(stretch(Optional.empty(), items.get(i), from, limit(starts, i, to), hyphen));
            }
            return parts;
        }

        private int limit(List<Integer> starts, int i, int to) {
            return i + 1 < starts.size() ? line(starts.get(i + 1)) : to;
        }

        /** Whether each begins a line, all in one column; only the first may stand behind what begins the line. */
        private boolean isByLine(List<Integer> starts, Pattern before) {
            int last = -1;
            for (int start : starts) {
                int line = line(start);
                String margin = text.substring(line, start);
                boolean isFirst = last < 0;
                if (line <= last
                        || start - line != starts.get(0) - line(starts.get(0))
                        || !((before == HYPHEN || isFirst)
                                ? before.matcher(margin).matches()
                                : margin.isBlank())) {
                    return false;
                }
                last = line;
            }
            return true;
        }

        private int offset(Location at) {
            return text.offsetByCodePoints(lines[at.line() - 1], at.column() - 1);
        }

        /** Where the line begins in which an offset lies; the end of a line is in it. */
        int line(int offset) {
            int found = Arrays.binarySearch(lines, offset);
            return lines[found >= 0 ? found : -found - 2];
        }
    }
}
