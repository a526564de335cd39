package org.annals.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.load.Blank;
import org.annals.model.form.Form;
import org.annals.model.form.Form.Field;
import org.annals.problem.Nearest;
import org.annals.report.Visible;

/** The values of a new file: what was typed, and what somebody answers. */
final class NewValues {

    private static final String SUMMARY = "summary";
    private static final String SOURCES = "sources";

    private final Blank blank;
    private final Map<String, String> values;
    private final List<String> faults = new ArrayList<>();

    private NewValues(Blank blank, Map<String, String> typed) {
        this.blank = blank;
        this.values = new LinkedHashMap<>(typed);
    }

    /** By their keys; what is missing, and what is no key, is told all at once. */
    static Map<String, String> of(Blank blank, Map<String, String> typed, Question question) throws MistypedException {
        var values = new NewValues(blank, typed);
        values.tellUnknown();
        if (values.faults.isEmpty()) {
            values.complete(question);
        }
        if (!values.faults.isEmpty()) {
            throw new MistypedException(values.faults);
        }
        return values.values;
    }

    private void tellUnknown() {
        List<String> known = fields(blank.fields(), "", false).map(Field::name).toList();
        values.keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> faults.add("a new " + blank.what()
                        + " has no key " + Visible.of(key)
                        + Nearest.to(key, known)
                                .map(near -> "; did you mean " + near + "?")
                                .orElse("; it has " + String.join(", ", known))));
    }

    private void complete(Question question) {
        fields(blank.fields(), "", true)
                .filter(field -> !values.containsKey(field.name()))
                .forEach(field -> question.ask(field.name() + " (" + field.help() + "):")
                        .or(() -> placeholder(field))
                        .ifPresentOrElse(
                                answer -> values.put(field.name(), answer),
                                () -> faults.add(field.name() + "=… is missing: " + field.help())));
        if (isEvent()) {
            values.putIfAbsent("draft", "true");
        }
    }

    private boolean isEvent() {
        return blank.what().equals("event");
    }

    /** All that is written on a line of its own; those within another with a dot. */
    private Stream<Field> fields(Form.Struct struct, String prefix, boolean needed) {
        return struct.fields().stream()
                .filter(field -> !needed || isNeeded(field))
                .flatMap(field -> field.form() instanceof Form.Struct inner
                        ? fields(inner, prefix + field.name() + ".", needed)
                        : Stream.of(new Field(prefix + field.name(), true, field.form(), field.help())));
    }

    /** An event needs a source, and could have it in its account alone. */
    private boolean isNeeded(Field field) {
        return field.required() || (isEvent() && field.name().equals(SOURCES));
    }

    /** A draft may wait for its summary. */
    private Optional<String> placeholder(Field field) {
        return Optional.of("Write one or two plain sentences here.")
                .filter(words -> isEvent() && field.name().equals(SUMMARY));
    }
}
