package org.annals.render;

import java.util.Comparator;
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

    private final Map<String, String> phrases;

    /**
     * The form in one language.
     *
     * @param phrases the words of the pages by key; help that they do not have is in English
     */
    ComposerForm(Map<String, String> phrases) {
        this.phrases = phrases;
    }

    List<Json> fields(Form.Struct struct) {
        return fields(struct, List.of());
    }

    /**
     * The fields of a map.
     *
     * @param owners what the map is called, the narrower word first
     */
    private List<Json> fields(Form.Struct struct, List<String> owners) {
        return struct.fields().stream()
                .flatMap(field -> field(field, owners).stream())
                .toList();
    }

    /** Nothing, if its value has a form that no control is made for. */
    private Optional<Json> field(Form.Field field, List<String> owners) {
        Optional<String> help = help(field.name(), owners);
        return form(field.form(), field.name())
                .map(form -> new Json()
                        .put("name", field.name())
                        .put("required", field.required())
                        .put("help", help.orElse(field.help()))
                        .put("lang", help.isPresent() ? Optional.empty() : "en")
                        .put("form", form));
    }

    /** Keys of one name say different things in different places. */
    private Optional<String> help(String name, List<String> owners) {
        return Stream.concat(owners.stream().map(owner -> owner + "." + name), Stream.of(name))
                .flatMap(key -> Stream.ofNullable(phrases.get("composer.help." + key)))
                .findFirst();
    }

    private Optional<Json> form(Form form, String owner) {
        if (form instanceof Form.Struct struct) {
            return Optional.of(of("map").put("fields", fields(struct, List.of(owner))));
        } else if (form instanceof Form.ListOf list) {
            return form(list.item(), owner).map(item -> of("list").put("item", item));
        } else if (form instanceof Form.AnyOf any) {
            return anyOf(any, owner);
        } else if (form instanceof Form.Variants variants) {
            return Optional.of(
                    of("variants").put("key", variants.key()).put("of", variants(variants.structs(), owner)));
        } else if (form instanceof Form.MapOf) {
            return Optional.empty();
        } else if (form instanceof Form.Choice choice) {
            return Optional.of(of("choice").put("of", choices(choice, owner)));
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
        } else if (form instanceof Form.Id id) {
            return of("id").put("of", id.vocabularies());
        } else if (form instanceof Form.Flag) {
            return of("flag");
        }
        throw new AssertionError(form);
    }

    /** Each word with what it is called, in the order of the names. */
    private List<List<String>> choices(Form.Choice choice, String owner) {
        return choice.allowed().stream()
                .map(word -> List.of(word, phrases.getOrDefault("composer." + owner + "." + word, word)))
                .sorted(Comparator.comparing(named -> named.get(1)))
                .toList();
    }

    private Json variants(Map<String, Form.Struct> structs, String owner) {
        var variants = new Json();
        structs.forEach((name, struct) -> variants.put(name, fields(struct, List.of(name, owner))));
        return variants;
    }

    /** An id that may be an entry which the event brings, or else the first of the forms. */
    private Optional<Json> anyOf(Form.AnyOf any, String owner) {
        List<Form> forms = flat(any).toList();
        Optional<Form.Id> id = forms.stream()
                .filter(Form.Id.class::isInstance)
                .map(Form.Id.class::cast)
                .findFirst();
        if (id.isEmpty()) {
            return forms.stream().flatMap(form -> form(form, owner).stream()).findFirst();
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
                                .map(struct ->
                                        entry(struct, id.get().vocabularies().get(0)))
                                .orElse(List.of()))
                .put("naming", naming(structs)));
    }

    /** What may stand beside an id and is no part of the entry: the role of a person, the place in a source. */
    private Optional<List<Json>> naming(List<Form.Struct> structs) {
        return structs.stream()
                .map(struct -> struct.fields().stream()
                        .filter(field -> !field.name().equals("id"))
                        .toList())
                .filter(fields -> fields.stream().noneMatch(field -> OF_AN_ENTRY.contains(field.name())))
                .findFirst()
                .map(fields -> fields(new Form.Struct(fields)));
    }

    private static Stream<Form> flat(Form form) {
        return form instanceof Form.AnyOf any ? any.forms().stream().flatMap(ComposerForm::flat) : Stream.of(form);
    }

    private List<Json> entry(Form.Struct struct, String vocabulary) {
        var cut = new Form.Struct(struct.fields().stream()
                .filter(field -> OF_AN_ENTRY.contains(field.name()))
                .map(ComposerForm::cut)
                .toList());
        return fields(cut, List.of(vocabulary));
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
