package org.annals.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.annals.model.Settings;
import org.annals.model.date.read.DateReader;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/**
 * The fields of a source in YAML.
 *
 * @param variables the keys that a source may have, in their order
 * @param types the item types of CSL
 * @param kinds what can be said of who stands behind a source
 * @param kind who stands behind the sources that are brought in, if that was said
 */
record SourceText(List<String> variables, Set<String> types, Set<String> kinds, Optional<String> kind) {

    /** Its lines but that of the id. */
    String of(String id, Reference reference, Consumer<Problem> problems) {
        var lines = new ArrayList<String>();
        for (String key : variables) {
            reference.field(key).ifPresent(value -> lines.add(field(key, value, reference, problems)));
            names(reference.names().getOrDefault(key, List.of()), key, lines);
        }
        others(reference, lines, problems);
        lines.add("custom: {" + custom(said(reference).orElse(Settings.UNSORTED), reference) + "}");
        return String.join("\n", lines) + "\n";
    }

    /** Who stands behind it: as its file says, as was wished, or as its host tells. */
    private Optional<String> said(Reference reference) {
        return reference
                .field(OwnFields.KIND)
                .map(Scalars::inFlow)
                .or(() -> kind)
                .or(() -> reference.field("URL").flatMap(KnownHosts::kind).filter(kinds::contains));
    }

    private static String custom(String kind, Reference reference) {
        return "kind: " + kind
                + part(", side: ", OwnFields.SIDE, reference)
                + part(", archive-url: ", OwnFields.ARCHIVE, reference);
    }

    private static String part(String key, String field, Reference reference) {
        return reference.field(field).map(value -> key + Scalars.inFlow(value)).orElse("");
    }

    private static void names(List<Map<String, String>> names, String key, List<String> lines) {
        if (!names.isEmpty()) {
            lines.add(key + ":");
            names.forEach(name -> lines.add("  - {"
                    + name.entrySet().stream()
                            .map(part -> part.getKey() + ": " + Scalars.inFlow(part.getValue()))
                            .collect(Collectors.joining(", "))
                    + "}"));
        }
    }

    private String field(String key, String value, Reference reference, Consumer<Problem> problems) {
        String text = Scalars.visible(value).strip();
        if (key.equals("type") && !types.contains(text)) {
            problems.accept(Problem.of(
                    Rule.WRONG_VALUE, reference.at(), text + " is no item type of CSL", "write one, such as webpage"));
            return Scalars.comment(key, text);
        }
        return CslDates.VARIABLES.contains(key) ? date(key, text, reference, problems) : key + ": " + Scalars.of(text);
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
