package org.annals.starter;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.form.Form;
import org.annals.model.form.Form.Field;

/** The text of a new file: the values that are known, and a comment for each key that could stand there. */
public final class NewFile {

    private static final String DRAFT = "draft";

    private final Map<String, String> values;

    private NewFile(Map<String, String> values) {
        this.values = values;
    }

    /** Fields in YAML; {@code values} by their keys, those within another with a dot: {@code custom.kind}. */
    public static String yaml(Form.Struct fields, Map<String, String> values) {
        return new NewFile(values).lines(fields.fields(), "", "");
    }

    /** An event, held back as a draft until its account is written. */
    public static String event(Form.Struct fields, Map<String, String> values) {
        String source = Optional.ofNullable(values.get("sources"))
                .map(sources -> items(sources).findFirst().orElse(""))
                .orElse("source-id");
        return "---\n" + yaml(fields, values) + "---\n\nWrite here what happened. Each claim ends in its source [@"
                + source + "].\n";
    }

    /** A page that is only text. */
    public static String page(Form.Struct fields, Map<String, String> values) {
        return "---\n" + yaml(fields, values) + "---\n\nWrite the text of the page here.\n";
    }

    private String lines(List<Field> fields, String prefix, String indent) {
        return fields.stream().map(field -> lines(field, prefix, indent)).collect(Collectors.joining());
    }

    private String lines(Field field, String prefix, String indent) {
        String key = prefix + field.name();
        Optional<String> value = Optional.ofNullable(values.get(key));
        boolean hasParts = values.keySet().stream().anyMatch(name -> name.startsWith(key + "."));
        if (field.form() instanceof Form.Struct struct && hasParts) {
            return indent + field.name() + ":\n" + lines(struct.fields(), key + ".", indent + "  ");
        }
        return value.map(text -> indent + field.name() + ": " + written(field.form(), text) + comment(field))
                        .orElseGet(() -> indent + "# " + field.name() + ": " + field.help())
                + "\n";
    }

    private static String comment(Field field) {
        return field.name().equals(DRAFT) ? " # delete this line when it is ready" : "";
    }

    private static String written(Form form, String text) {
        if (form instanceof Form.ListOf) {
            return items(text).map(Written::yaml).collect(Collectors.joining(", ", "[", "]"));
        }
        boolean isPlain = form instanceof Form.Flag || form instanceof Form.Range || form instanceof Form.MapOf;
        return isPlain ? text : form instanceof Form.Date ? Written.date(text) : Written.yaml(text);
    }

    private static Stream<String> items(String text) {
        return Arrays.stream(text.replaceAll("^\\[|]$", "").split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty());
    }
}
