package org.annals.load;

import java.util.Optional;
import org.annals.model.form.Form;
import org.annals.syntax.YamlNode;

/** The form that a value must have, and how it is read. */
interface Shape<T> {

    /** What editors and their programs are told about it. */
    Form form();

    /**
     * Reads the value, or reports why it cannot be read.
     *
     * @param key whose value it is, for messages
     */
    Optional<T> read(YamlNode node, String key, FileReading reading);

    /** Reads a value, as {@link #read} does. */
    @FunctionalInterface
    interface Reader<T> {
        Optional<T> read(YamlNode node, String key, FileReading reading);
    }

    static <T> Shape<T> of(Form form, Reader<T> reader) {
        return new Shape<>() {
            @Override
            public Form form() {
                return form;
            }

            @Override
            public Optional<T> read(YamlNode node, String key, FileReading reading) {
                return reader.read(node, key, reading);
            }
        };
    }

    /** The same form, with something more that the value must keep. */
    default Shape<T> and(Requirement<? super T> requirement) {
        return of(form(), (node, key, reading) -> {
            Optional<T> value = read(node, key, reading);
            value.ifPresent(found -> requirement.check(found, node, reading));
            return value;
        });
    }
}
