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

    private final String what;
    private final Map<String, String> values;
    private final Prompts prompts;

    /**
     * @param what is begun: event, source, person …
     * @param values by their keys, those within another with a dot: {@code custom.kind}
     */
    public NewFile(String what, Map<String, String> values, Prompts prompts) {
        this.what = what;
        this.values = values;
        this.prompts = prompts;
    }

    /** The text; an event is held back as a draft until its account is written. */
    public String text(Form.Struct fields) {
        String yaml = lines(fields.fields(), "", "");
        return switch (what) {
            case "event" -> "---\n" + yaml + "---\n\n" + prompts.account(source());
            case "page" -> "---\n" + yaml + "---\n\n" + prompts.page();
            default -> yaml;
        };
    }

    private String source() {
        return Optional.ofNullable(values.get("sources")).stream()
                .flatMap(NewFile::items)
                .findFirst()
                .orElse("source-id");
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
                        .orElseGet(() -> indent + "# " + field.name() + ": " + prompts.help(what, field))
                + "\n";
    }

    private String comment(Field field) {
        return field.name().equals(DRAFT) ? " # " + prompts.draft() : "";
    }

    private static String written(Form form, String text) {
        if (form instanceof Form.ListOf) {
            return items(text).map(Quoting::yaml).collect(Collectors.joining(", ", "[", "]"));
        }
        boolean isPlain = form instanceof Form.Flag || form instanceof Form.Range || form instanceof Form.MapOf;
        return isPlain ? text : form instanceof Form.Date ? Quoting.date(text) : Quoting.yaml(text);
    }

    private static Stream<String> items(String text) {
        return Arrays.stream(text.replaceAll("^\\[|]$", "").split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty());
    }
}
