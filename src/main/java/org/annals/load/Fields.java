package org.annals.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.problem.Location;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlMap;

/**
 * The values of a map that were read by its schema.
 *
 * @param map where they were read
 */
record Fields(Map<String, Object> values, YamlMap map) {

    /** Whether the key stands there, if with a value that cannot be read. */
    boolean has(Key<?> key) {
        return map.get(key.name()).isPresent();
    }

    /** Where the value of a key stands. */
    Location at(Key<?> key) {
        return map.get(key.name()).map(YamlNode::at).orElse(map.at());
    }

    /** The value of a required key: a schema gives no fields without it. */
    <T> T get(Key<T> key) {
        return find(key).orElseThrow(() -> new AssertionError(key.name()));
    }

    @SuppressWarnings(
            "unchecked") // a value is stored under its key's name only by the schema, which read it by the key's shape
    <T> Optional<T> find(Key<T> key) {
        return Optional.ofNullable((T) values.get(key.name()));
    }

    <T> List<T> list(Key<List<T>> key) {
        return find(key).orElse(List.of());
    }

    boolean flag(Key<Boolean> key) {
        return find(key).orElse(false);
    }
}
