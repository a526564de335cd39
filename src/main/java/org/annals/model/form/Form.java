package org.annals.model.form;

import java.util.List;
import java.util.Map;

/** The form that a value has in a content file. */
public sealed interface Form {

    /** A text of at most so many characters. */
    record Text(int longest) implements Form {}

    /**
     * A text that is written in one way only.
     *
     * @param regex what all of it matches, in the part of the notation that Java and JavaScript share
     * @param example one that matches
     */
    record Fixed(String regex, String example) implements Form {}

    /** A date, a span or a set of dates, in EDTF. */
    record Date() implements Form {}

    /** {@code true} or {@code false}. */
    record Flag() implements Form {}

    /** A number, the bounds included. */
    record Range(double min, double max) implements Form {}

    /** One of these words. */
    record Choice(List<String> allowed) implements Form {
        public Choice {
            allowed = List.copyOf(allowed);
        }
    }

    /** The id of an entry in one of these vocabularies. */
    record Id(List<String> vocabularies) implements Form {
        public Id {
            vocabularies = List.copyOf(vocabularies);
        }
    }

    /** A list of values of one form. */
    record ListOf(Form item) implements Form {}

    /** A map whose keys are free, as far as they have this form. */
    record MapOf(Form key, Form value) implements Form {}

    /** A map with these keys and no other. */
    record Struct(List<Field> fields) implements Form {
        public Struct {
            fields = List.copyOf(fields);
        }
    }

    /** A map with these keys and no other, or nothing at all behind the key at which it would stand. */
    record OrNothing(Struct struct) implements Form {}

    /** A map whose keys depend on what stands at one of them; that key is a field of each. */
    record Variants(String key, Map<String, Struct> structs) implements Form {}

    /** A value of any of these forms. */
    record AnyOf(List<Form> forms) implements Form {
        public AnyOf {
            forms = List.copyOf(forms);
        }
    }

    /**
     * A key of a map.
     *
     * @param help what it is for, in one sentence to an editor
     */
    record Field(String name, boolean required, Form form, String help) {}
}
