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

    /** Ids that a person reads in a question. */
    private static final int MOST_IDS = 20;

    private final Blank blank;
    private final Judge judge;
    private final Map<String, String> values;
    private final List<String> faults = new ArrayList<>();

    /** Knows the timeline in which the file will lie. */
    interface Judge {

        /** What is wrong with values that it is to have. */
        List<String> faults(Map<String, String> values);

        /** The ids that may stand at a key. */
        List<String> ids(Form form);
    }

    private NewValues(Blank blank, Map<String, String> typed, Judge judge) {
        this.blank = blank;
        this.judge = judge;
        this.values = new LinkedHashMap<>(typed);
    }

    /** By their keys; what is missing, and what is no key, is told all at once. */
    static Map<String, String> of(Blank blank, Map<String, String> typed, Question question, Judge judge)
            throws MistypedException {
        var values = new NewValues(blank, typed, judge);
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
                .forEach(field -> question.ask(words(field), answer -> fault(field, answer))
                        .or(() -> placeholder(field))
                        .ifPresentOrElse(
                                answer -> values.put(field.name(), answer),
                                () -> faults.add(field.name() + "=… is missing: " + field.help())));
        if (isEvent()) {
            values.putIfAbsent("draft", "true");
        }
    }

    private String words(Field field) {
        List<String> ids = judge.ids(field.form());
        String oneOf = ids.isEmpty() || ids.size() > MOST_IDS ? "" : "; one of " + String.join(", ", ids);
        return field.name() + " (" + field.help() + oneOf + "):";
    }

    /** What is wrong with an answer, and was not before it was given. */
    private Optional<String> fault(Field field, String answer) {
        Map<String, String> with = new LinkedHashMap<>(values);
        with.put(field.name(), answer);
        List<String> before = judge.faults(values);
        return judge.faults(with).stream()
                .filter(fault -> !before.contains(fault))
                .findFirst();
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
