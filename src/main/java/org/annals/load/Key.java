package org.annals.load;

import org.annals.model.form.Form;

/**
 * A key that may stand in a map.
 *
 * @param help what it is for, in one sentence to an editor
 */
record Key<T>(String name, boolean required, Shape<T> shape, String help) {

    Form.Field field() {
        return new Form.Field(name, required, shape.form(), help);
    }

    static <T> Key<T> required(String name, Shape<T> shape, String help) {
        return new Key<>(name, true, shape, help);
    }

    static <T> Key<T> optional(String name, Shape<T> shape, String help) {
        return new Key<>(name, false, shape, help);
    }
}
