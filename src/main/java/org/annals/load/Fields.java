package org.annals.load;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annals.model.FieldLocations;
import org.annals.problem.Location;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlMap;

/**
 * The values of a map that were read by its schema.
 *
 * @param map where they were read
 * @param owner where the thing begins whose fields they are
 */
record Fields(Map<String, Object> values, YamlMap map, Location owner) {

    /** Whether the key stands there, if with a value that cannot be read. */
    boolean has(Key<?> key) {
        return map.get(key.name()).isPresent();
    }

    /** Where the value of a key stands. */
    Location at(Key<?> key) {
        return map.get(key.name()).map(YamlNode::at).orElse(map.at());
    }

    /** Where those of the keys stand that are there. */
    FieldLocations locations(Key<?>... keys) {
        return new FieldLocations(
                owner, Arrays.stream(keys).filter(this::has).collect(Collectors.toMap(Key::name, this::at)));
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
