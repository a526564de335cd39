package org.annals.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of a map that were read by its schema. */
record Fields(Map<String, Object> values) {

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
