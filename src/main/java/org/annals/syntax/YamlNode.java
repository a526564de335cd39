package org.annals.syntax;

import java.util.List;
import java.util.Optional;
import org.annals.problem.Location;
import org.annals.source.Places;

/** A value in a YAML file, and where it stands. Every scalar is text, exactly as it was typed. */
public sealed interface YamlNode {

    Location at();

    /**
     * A text.
     *
     * @param places where parts of the text stand in the file
     */
    record YamlText(String value, Location at, Places places) implements YamlNode {}

    /** A list. */
    record YamlList(List<YamlNode> items, Location at) implements YamlNode {
        public YamlList {
            items = List.copyOf(items);
        }
    }

    /** A map; its keys are all different, and in the order in which they stand. */
    record YamlMap(List<Entry> entries, Location at) implements YamlNode {
        public YamlMap {
            entries = List.copyOf(entries);
        }

        public Optional<YamlNode> get(String key) {
            for (Entry entry : entries) {
                if (entry.key.value.equals(key)) {
                    return Optional.of(entry.value);
                }
            }
            return Optional.empty();
        }
    }

    /** A value that could not be read; why is told already, so that nobody need complain of it again. */
    record Unread(Location at) implements YamlNode {}

    /** A key with its value. */
    record Entry(YamlText key, YamlNode value) {}
}
