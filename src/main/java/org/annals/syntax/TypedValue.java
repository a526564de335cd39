package org.annals.syntax;

import java.util.List;
import java.util.Optional;

/**
 * Where a value with its key is typed in a file, so that it can be changed there and every other sign stays as it is.
 * Offsets are of the text of the file, in UTF-16 units.
 *
 * @param key nothing for an item of a list
 * @param from where its key begins, or the item behind its hyphen
 * @param to the end of its last line; comments and empty lines after it are not its own
 * @param word the value alone, if all of it stands on one line
 * @param parts of a map its keys, of a list its items, if each begins a line of its own; otherwise none
 */
public record TypedValue(
        Optional<String> key, YamlNode value, int from, int to, Optional<Word> word, List<TypedValue> parts) {

    public TypedValue {
        parts = List.copyOf(parts);
    }

    /** A piece of one line, from an offset to another. */
    public record Word(int from, int to) {}
}
