package org.annals.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.model.form.Form;

/**
 * The form of an event as the composer asks for it: every key, and of an entry that the event may bring only those keys
 * that a first editor can know.
 */
final class ComposerForm {

    private static final Set<String> OF_AN_ENTRY = Set.of(
            "id",
            "name",
            "title",
            "type",
            "publisher",
            "issued",
            "accessed",
            "URL",
            "language",
            "custom",
            "kind",
            "side",
            "archive-url",
            "lat",
            "lon",
            "country");

    private ComposerForm() {}

    static List<Json> fields(Form.Struct struct) {
        return struct.fields().stream().flatMap(field -> field(field).stream()).toList();
    }

    /** Nothing, if its value has a form that no control is made for. */
    private static Optional<Json> field(Form.Field field) {
        return form(field.form())
                .map(form -> new Json()
                        .put("name", field.name())
                        .put("required", field.required())
                        .put("help", field.help())
                        .put("form", form));
    }

    private static Optional<Json> form(Form form) {
        if (form instanceof Form.Struct struct) {
            return Optional.of(of("map").put("fields", fields(struct)));
        } else if (form instanceof Form.ListOf list) {
            return form(list.item()).map(item -> of("list").put("item", item));
        } else if (form instanceof Form.AnyOf any) {
            return anyOf(any);
        } else if (form instanceof Form.Variants variants) {
            return Optional.of(of("variants").put("key", variants.key()).put("of", variants(variants.structs())));
        } else if (form instanceof Form.MapOf) {
            return Optional.empty();
        }
        return Optional.of(scalar(form));
    }

    private static Json scalar(Form form) {
        if (form instanceof Form.Text text) {
            return of("text").put("max", text.longest());
        } else if (form instanceof Form.Fixed fixed) {
            return of("fixed").put("pattern", fixed.regex()).put("example", fixed.example());
        } else if (form instanceof Form.Date) {
            return of("date");
        } else if (form instanceof Form.Range range) {
            return of("number").put("min", range.min()).put("max", range.max());
        } else if (form instanceof Form.Choice choice) {
            return of("choice").put("of", choice.allowed());
        } else if (form instanceof Form.Id id) {
            return of("id").put("of", id.vocabularies());
        } else if (form instanceof Form.Flag) {
            return of("flag");
        }
        throw new AssertionError(form);
    }

    private static Json variants(Map<String, Form.Struct> structs) {
        var variants = new Json();
        structs.forEach((name, struct) -> variants.put(name, fields(struct)));
        return variants;
    }

    /** An id that may be an entry which the event brings, or else the first of the forms. */
    private static Optional<Json> anyOf(Form.AnyOf any) {
        List<Form> forms = flat(any).toList();
        Optional<Form.Id> id = forms.stream()
                .filter(Form.Id.class::isInstance)
                .map(Form.Id.class::cast)
                .findFirst();
        if (id.isEmpty()) {
            return forms.stream().flatMap(form -> form(form).stream()).findFirst();
        }
        List<Form.Struct> structs = forms.stream()
                .filter(Form.Struct.class::isInstance)
                .map(Form.Struct.class::cast)
                .toList();
        return Optional.of(of("id").put("of", id.get().vocabularies())
                .put(
                        "brings",
                        structs.stream()
                                .reduce((first, last) -> last)
                                .map(ComposerForm::entry)
                                .orElse(List.of())));
    }

    private static Stream<Form> flat(Form form) {
        return form instanceof Form.AnyOf any ? any.forms().stream().flatMap(ComposerForm::flat) : Stream.of(form);
    }

    private static List<Json> entry(Form.Struct struct) {
        return fields(new Form.Struct(struct.fields().stream()
                .filter(field -> OF_AN_ENTRY.contains(field.name()))
                .map(ComposerForm::cut)
                .toList()));
    }

    private static Form.Field cut(Form.Field field) {
        Form form = field.form() instanceof Form.Struct struct
                ? new Form.Struct(struct.fields().stream()
                        .filter(inner -> OF_AN_ENTRY.contains(inner.name()))
                        .toList())
                : field.form();
        return new Form.Field(field.name(), field.required(), form, field.help());
    }

    private static Json of(String type) {
        return new Json().put("type", type);
    }
}
