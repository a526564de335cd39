package org.annals.load;

import java.util.Optional;
import org.annals.syntax.YamlNode;

/** The form that a value must have, and how it is read. */
interface Shape<T> {

    /**
     * Reads the value, or reports why it cannot be read.
     *
     * @param key whose value it is, for messages
     */
    Optional<T> read(YamlNode node, String key, Reading reading);
}
