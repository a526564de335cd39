package org.annals.load;

import org.annals.problem.Rule;
import org.annals.syntax.YamlNode;

/** What a value must keep beyond its form: it can be read, and yet something is wrong with it. */
@FunctionalInterface
interface Requirement<T> {

    /**
     * Reports what is wrong.
     *
     * @param node where the value was read
     */
    void check(T value, YamlNode node, FileReading reading);

    /** Two keys that make up one thing stand both there, or neither. */
    static Requirement<Fields> together(Key<?> one, Key<?> other, Rule rule, String thing) {
        return (fields, node, reading) -> {
            if (fields.has(one) != fields.has(other)) {
                Key<?> there = fields.has(one) ? one : other;
                reading.report(
                        rule,
                        fields.at(there),
                        thing + " needs " + one.name() + " and " + other.name() + ", and only " + there.name()
                                + " is there",
                        "write both, or neither");
            }
        };
    }
}
