package org.annals.handbook;

import static org.annals.handbook.Reference.code;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.model.form.Form;
import org.annals.model.form.Guide;
import org.annals.source.Limits;

/** Writes down which keys a file has: by the forms with which the program reads them. */
final class KeysReference {

    /** From here on nobody counts. */
    private static final int LONG = 1_000;

    /** Keys of an entry of a list, by which it is known where it is brought by an event. */
    private final Map<Set<String>, String> entries;

    private final StringBuilder out = new StringBuilder();
    private final ArrayDeque<Table> waiting = new ArrayDeque<>();
    private final Set<String> told = new LinkedHashSet<>();
    private KeyExamples examples = KeyExamples.NONE;

    private record Table(String title, String path, Form.Struct struct) {}

    KeysReference(Map<Set<String>, String> entries) {
        this.entries = entries;
    }

    /** The keys of one kind of file, and of all that stands inside. */
    KeysReference file(Guide.File file, String title, String where, KeyExamples found) {
        examples = found;
        told.clear();
        out.append("## ")
                .append(title)
                .append("\n\n")
                .append(file.title())
                .append(": ")
                .append(where)
                .append(".\n\n");
        Form form = file.form();
        String path = "";
        if (form instanceof Form.MapOf map) {
            out.append("Each entry stands below its id, and has these keys.\n\n");
            form = map.value() instanceof Form.OrNothing maybe ? maybe.struct() : map.value();
            path = "/*";
        }
        table((Form.Struct) form, path);
        while (!waiting.isEmpty()) {
            Table table = waiting.removeFirst();
            out.append("### ").append(table.title()).append("\n\n");
            table(table.struct(), table.path());
        }
        return this;
    }

    String text() {
        return out.toString().stripTrailing() + "\n";
    }

    private void table(Form.Struct struct, String path) {
        out.append(Reference.head("key", "holds", "what it is for", "example"));
        for (Form.Field field : struct.fields()) {
            String inside = path + "/" + field.name();
            out.append(Reference.row(
                    code(field.name()),
                    (field.required() ? "**needed** · " : "") + words(field.form(), field.name(), inside),
                    plain(field.help()),
                    examples.of(inside).map(Reference::code).orElse("")));
        }
        out.append("\n");
    }

    /** Help is plain text to the check; here a sign of Markdown is shown as it is. */
    private static String plain(String help) {
        return help.replaceAll("([\\[\\]<>*_])", "\\\\$1");
    }

    private String words(Form form, String key, String path) {
        if (form instanceof Form.Text text) {
            return text.longest() >= LONG
                    ? text.longest() == Limits.TEXT_LENGTH ? "Markdown" : "text"
                    : "text, at most " + String.format(java.util.Locale.ROOT, "%,d", text.longest()) + " characters";
        } else if (form instanceof Form.Fixed fixed) {
            return "such as " + code(fixed.example());
        } else if (form instanceof Form.Date) {
            return "[date](dates.md)";
        } else if (form instanceof Form.Flag) {
            return "`true` or `false`";
        } else if (form instanceof Form.Range range) {
            return "number from " + plain(range.min()) + " to " + plain(range.max());
        } else if (form instanceof Form.Choice choice) {
            return choice.allowed().stream().map(Reference::code).collect(Collectors.joining(", "));
        } else if (form instanceof Form.Id id) {
            return article(String.join(" or ", id.vocabularies()));
        }
        return nested(form, key, path);
    }

    private static String article(String what) {
        return (what.matches("[aeiou].*") ? "id of an " : "id of a ") + what;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private String nested(Form form, String key, String path) {
        if (form instanceof Form.ListOf list) {
            return "list of: " + words(list.item(), key, path);
        } else if (form instanceof Form.MapOf map) {
            return "map: " + words(map.key(), key, path) + " → " + words(map.value(), key, path + "/*");
        } else if (form instanceof Form.AnyOf any) {
            return any.forms().stream()
                    .map(one -> words(one, key, path))
                    .distinct()
                    .collect(Collectors.joining(", or "));
        } else if (form instanceof Form.Variants variants) {
            variants.structs().forEach((kind, struct) -> later(key + ": " + kind, path + ":" + kind, struct));
            return "keys by " + code(variants.key()) + ", below: "
                    + variants.structs().keySet().stream().map(Reference::code).collect(Collectors.joining(", "));
        } else if (form instanceof Form.Struct struct) {
            return struct(struct, key, path);
        }
        throw new AssertionError(form);
    }

    private String struct(Form.Struct struct, String key, String path) {
        Set<String> names =
                struct.fields().stream().map(Form.Field::name).collect(Collectors.toCollection(LinkedHashSet::new));
        for (Map.Entry<Set<String>, String> entry : entries.entrySet()) {
            if (names.containsAll(entry.getKey()) && names.contains("id") && !path.equals("/references")) {
                Set<String> more = new LinkedHashSet<>(names);
                more.removeAll(entry.getKey());
                return "an entry of its own: "
                        + more.stream().map(Reference::code).collect(Collectors.joining(", "))
                        + (more.isEmpty() ? "" : " and ") + entry.getValue();
            }
        }
        if (names.size() <= 3 && struct.fields().stream().noneMatch(field -> field.form() instanceof Form.Struct)) {
            Map<String, String> parts = new LinkedHashMap<>();
            struct.fields()
                    .forEach(field -> parts.put(
                            code(field.name()) + (field.required() ? "" : " (if wanted)"),
                            words(field.form(), field.name(), path + "/" + field.name())));
            return parts.entrySet().stream()
                    .map(part -> part.getKey() + " " + part.getValue())
                    .collect(Collectors.joining("; ", "map of ", ""));
        }
        later(key, path, struct);
        return "[these keys](#" + new Anchors().of(key) + ")";
    }

    private void later(String title, String path, Form.Struct struct) {
        if (told.add(title)) {
            waiting.add(new Table(title, path, struct));
        }
    }

    static Set<String> names(Form form) {
        return ((Form.Struct) form)
                .fields().stream().map(Form.Field::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static List<String> chapters() {
        return List.of("event-keys", "list-keys", "source-keys", "site-keys");
    }
}
