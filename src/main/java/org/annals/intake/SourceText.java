package org.annals.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.annals.model.date.read.DateReader;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/**
 * The fields of a source in YAML.
 *
 * @param variables the keys that a source may have, in their order
 * @param types the item types of CSL
 * @param kind who stands behind the sources that are brought in, if that was said
 */
record SourceText(List<String> variables, Set<String> types, Optional<String> kind) {

    private static final Set<String> DATES =
            Set.of("issued", "accessed", "available-date", "event-date", "original-date", "submitted");

    /** Its lines but that of the id. */
    String of(String id, Reference reference, Consumer<Problem> problems) {
        var lines = new ArrayList<String>();
        for (String key : variables) {
            reference.field(key).ifPresent(value -> lines.add(field(key, value, reference, problems)));
            names(reference.names().getOrDefault(key, List.of()), key, lines);
        }
        others(reference, lines, problems);
        Optional<String> custom = custom(reference);
        lines.add(custom.map(parts -> "custom: {" + parts + "}").orElse("# custom: {kind: }"));
        if (custom.isEmpty()) {
            problems.accept(Problem.of(
                    Rule.IMPORT_DRAFT,
                    reference.at(),
                    "nothing says who stands behind the source " + id,
                    "write custom: {kind: …} at its entry; --source-kind gives a kind to all that come in"));
        }
        return String.join("\n", lines) + "\n";
    }

    /** Who stands behind it, and what else is ours. */
    private Optional<String> custom(Reference reference) {
        return reference
                .field(OwnFields.KIND)
                .map(SourceText::quoted)
                .or(() -> kind)
                .map(one -> "kind: " + one
                        + part(", side: ", OwnFields.SIDE, reference)
                        + part(", archive-url: ", OwnFields.ARCHIVE, reference));
    }

    private static String part(String key, String field, Reference reference) {
        return reference.field(field).map(value -> key + quoted(value)).orElse("");
    }

    private static void names(List<Map<String, String>> names, String key, List<String> lines) {
        if (!names.isEmpty()) {
            lines.add(key + ":");
            names.forEach(name -> lines.add("  - {"
                    + name.entrySet().stream()
                            .map(part -> part.getKey() + ": " + quoted(part.getValue()))
                            .collect(Collectors.joining(", "))
                    + "}"));
        }
    }

    /** In a map between braces a comma ends a value. */
    private static String quoted(String text) {
        String plain = Scalars.of(Scalars.visible(text).strip());
        return plain.startsWith("\"") || plain.indexOf(',') < 0 ? plain : '"' + plain + '"';
    }

    private String field(String key, String value, Reference reference, Consumer<Problem> problems) {
        String text = Scalars.visible(value).strip();
        if (key.equals("type") && !types.contains(text)) {
            problems.accept(Problem.of(
                    Rule.WRONG_VALUE, reference.at(), text + " is no item type of CSL", "write one, such as webpage"));
            return Scalars.comment(key, text);
        }
        return DATES.contains(key) ? date(key, text, reference, problems) : key + ": " + Scalars.of(text);
    }

    private static String date(String key, String text, Reference reference, Consumer<Problem> problems) {
        var read = DateReader.read(text);
        Optional<String> edtf = read.fault().map(fault -> fault.sureFix(text)).orElseGet(() -> Optional.of(text));
        if (edtf.isEmpty()) {
            var fault = read.fault().orElseThrow();
            String message = key + ": " + fault.message();
            problems.accept(new Problem(
                    fault.rule(), reference.at(), message, fault.suggestion().map(fix -> "write " + fix), List.of()));
        }
        return edtf.map(date -> key + ": " + Scalars.of(date)).orElseGet(() -> Scalars.comment(key, text));
    }

    private void others(Reference reference, List<String> lines, Consumer<Problem> problems) {
        var unknown = new ArrayList<String>();
        reference.fields().forEach((key, value) -> {
            if (!variables.contains(key) && !OwnFields.isOne(key)) {
                unknown.add(key);
                lines.add(Scalars.comment(key, Scalars.visible(value)));
            }
        });
        if (!unknown.isEmpty()) {
            problems.accept(Problem.of(
                    Rule.IMPORT_LOSS,
                    reference.at(),
                    "a source has no key " + String.join(", ", unknown),
                    "what was there is kept in a comment"));
        }
    }
}
