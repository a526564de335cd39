package org.annals.model;

import java.util.HashMap;
import java.util.Map;
import org.annals.problem.Location;

/**
 * Where a thing and its fields stand in the content, for problems that show only once everything is read.
 *
 * <p>All are equal: a thing that is written twice is the same thing, wherever it stands.
 *
 * @param whole where the thing stands
 * @param fields where the values stand of those fields that rules ask for, readable or not, by the names that editors write
 */
public record FieldLocations(Location whole, Map<String, Location> fields) {

    public FieldLocations {
        fields = NamedLocations.copyOf(fields);
    }

    /** With the fields of a part of the thing. */
    public FieldLocations and(FieldLocations part) {
        Map<String, Location> both = new HashMap<>(fields);
        both.putAll(part.fields);
        return new FieldLocations(whole, both);
    }

    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /** Where the value of a field stands; the thing itself, if it has no such field. */
    public Location of(String field) {
        return fields.getOrDefault(field, whole);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldLocations;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
