package org.annals.render;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.annals.model.form.Form;

/** Writes forms as keywords of JSON Schema. A plain number is a text to us, but not to the programs that read a schema. */
final class FormJson {

    private static final List<String> DATES = List.of("2001-06-15", "2001-06", "2001~", "2001-06-14/2001-06-15");

    private final JsonWriter json;

    FormJson(JsonWriter json) {
        this.json = json;
    }

    /** The keywords of a form, into the object that is open. */
    void keywords(Form form) throws IOException {
        if (form instanceof Form.Struct struct) {
            type("object");
            struct(struct.fields());
        } else if (form instanceof Form.OrNothing maybe) {
            type("object", "null");
            struct(maybe.struct().fields());
        } else if (form instanceof Form.ListOf list) {
            type("array");
            schema("items", list.item());
        } else if (form instanceof Form.MapOf map) {
            type("object");
            schema("propertyNames", map.key());
            schema("additionalProperties", map.value());
        } else if (form instanceof Form.AnyOf any) {
            anyOf(any.forms());
        } else if (form instanceof Form.Variants variants) {
            variants(variants.key(), variants.structs());
        } else if (form instanceof Form.Id id) {
            anyOf(List.of(id));
        } else {
            scalar(form);
        }
    }

    private void scalar(Form form) throws IOException {
        if (form instanceof Form.Text text) {
            type("string", "number");
            json.name("minLength").value(1);
            json.name("maxLength").value(text.longest());
        } else if (form instanceof Form.Fixed fixed) {
            type("string");
            json.name("pattern").value("^(" + fixed.regex() + ")$");
            json.name("patternErrorMessage").value("write it such as " + fixed.example());
            list(json, "examples", List.of(fixed.example()));
        } else if (form instanceof Form.Date) {
            type("string", "integer");
            list(json, "examples", DATES);
        } else if (form instanceof Form.Range range) {
            type("number");
            json.name("minimum").value(range.min());
            json.name("maximum").value(range.max());
        } else if (form instanceof Form.Choice choice) {
            list(json, "enum", choice.allowed());
        } else if (form instanceof Form.Flag) {
            type("boolean");
        } else {
            throw new AssertionError(form);
        }
    }

    private void struct(List<Form.Field> fields) throws IOException {
        json.name("additionalProperties").value(false);
        list(
                json,
                "required",
                fields.stream()
                        .filter(Form.Field::required)
                        .map(Form.Field::name)
                        .toList());
        json.name("properties").beginObject();
        for (Form.Field field : fields) {
            json.name(field.name()).beginObject();
            json.name("description").value(field.help());
            keywords(field.form());
            json.endObject();
        }
        json.endObject();
    }

    /** Told by conditions: so a program says what is wrong with the variant that was chosen, and not with all of them. */
    private void variants(String key, Map<String, Form.Struct> structs) throws IOException {
        type("object");
        list(json, "required", List.of(key));
        json.name("properties").beginObject().name(key).beginObject();
        list(json, "enum", structs.keySet());
        json.endObject().endObject();
        json.name("allOf").beginArray();
        for (var variant : structs.entrySet()) {
            json.beginObject().name("if").beginObject();
            list(json, "required", List.of(key));
            json.name("properties").beginObject().name(key).beginObject();
            json.name("const").value(variant.getKey());
            json.endObject().endObject().endObject();
            schema("then", variant.getValue());
            json.endObject();
        }
        json.endArray();
    }

    private void anyOf(List<Form> forms) throws IOException {
        json.name("anyOf").beginArray();
        for (Form form : forms) {
            if (form instanceof Form.Id id) {
                references(id);
            } else {
                json.beginObject();
                keywords(form);
                json.endObject();
            }
        }
        json.endArray();
    }

    /** Beside a reference no other keyword counts, so that each stands in an object of its own. */
    private void references(Form.Id id) throws IOException {
        for (String vocabulary : id.vocabularies()) {
            json.beginObject();
            json.name("$ref").value(SchemaJson.IDS + "#/definitions/" + vocabulary(vocabulary));
            json.endObject();
        }
    }

    private void schema(String name, Form form) throws IOException {
        json.name(name).beginObject();
        keywords(form);
        json.endObject();
    }

    private void type(String... types) throws IOException {
        if (types.length == 1) {
            json.name("type").value(types[0]);
        } else {
            list(json, "type", List.of(types));
        }
    }

    static void list(JsonWriter json, String name, Collection<String> values) throws IOException {
        json.name(name).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }

    /** A vocabulary as a part of an address, which holds no blank. */
    static String vocabulary(String vocabulary) {
        return vocabulary.replace(' ', '-');
    }
}
