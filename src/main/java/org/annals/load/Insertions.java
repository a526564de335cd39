package org.annals.load;

import java.util.List;
import java.util.Optional;
import org.annals.problem.Edit;
import org.annals.problem.Location;
import org.annals.source.SourceFile;
import org.annals.syntax.FrontMatter;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.Entry;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;

/** Edits that add something to the fields of a file, in the style in which these are written, and touch nothing else. */
public final class Insertions {

    private static final String BODY = "body";

    private final SourceFile file;
    private final YamlMap fields;

    private Insertions(SourceFile file, YamlMap fields) {
        this.file = file;
        this.fields = fields;
    }

    /** The fields of a file in Markdown or YAML; nothing if they cannot be read. */
    public static Optional<Insertions> into(SourceFile file) {
        return FrontMatter.fields(file).value().map(map -> new Insertions(file, map));
    }

    /** Adds an item to the list at a key; the key, if it is not there. */
    public Edit item(String key, String item) {
        Optional<YamlNode> value = fields.get(key);
        if (value.isEmpty()) {
            return line(key + ": [" + item + "]");
        }
        List<YamlNode> items = value.get() instanceof YamlList list ? list.items() : List.of();
        if (items.isEmpty()) {
            return new Edit(value.get().at(), "[" + item + "]");
        }
        YamlNode last = items.get(items.size() - 1);
        String before = before(last.at());
        return before.matches("\\s*- +") ? below(last.at(), before + item) : behind(last.at(), ", " + item);
    }

    /** Adds a name and its value to the map at a key; the key, if it is not there. */
    public Edit entry(String key, String name, String text) {
        List<Entry> entries = fields.get(key)
                .filter(YamlMap.class::isInstance)
                .map(map -> ((YamlMap) map).entries())
                .orElse(List.of());
        if (entries.isEmpty()) {
            return fields.get(key)
                    .map(value -> new Edit(value.at(), "{" + name + ": " + text + "}"))
                    .orElseGet(() -> line(key + ":\n  " + name + ": " + text));
        }
        Entry last = entries.get(entries.size() - 1);
        String before = before(last.key().at());
        return before.isBlank()
                ? below(last.value().at(), before + name + ": " + text)
                : behind(last.value().at(), ", " + name + ": " + text);
    }

    /** What stands before a place on its line. */
    private String before(Location at) {
        String line = line(at.line());
        return line.substring(0, line.offsetByCodePoints(0, at.column() - 1));
    }

    private String line(int number) {
        return file.line(number).orElse("");
    }

    private static Edit behind(Location at, String text) {
        return new Edit(at.part(at.length(), 0), text);
    }

    /** A comment behind the value stays on its line. */
    private Edit below(Location at, String text) {
        String line = line(at.line());
        return new Edit(
                new Location(file.path(), at.line(), line.codePointCount(0, line.length()) + 1, 0), "\n" + text);
    }

    /** A line of its own: below all fields, and above a text. */
    private Edit line(String text) {
        Optional<Location> body = fields.entries().stream()
                .map(entry -> entry.key().at())
                .filter(at -> line(at.line()).startsWith(BODY + ":"))
                .findFirst();
        Location end =
                body.map(at -> new Location(file.path(), at.line(), 1, 0)).orElseGet(this::end);
        return new Edit(end, (end.column() > 1 ? "\n" : "") + text + "\n");
    }

    private Location end() {
        String text = file.text();
        int fence = file.extension().equals("md") ? text.indexOf("\n---", text.indexOf('\n')) + 1 : 0;
        return file.at(fence > 0 ? fence : text.length(), 0);
    }
}
