package org.annals.load;

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
}
