package org.annals.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.intake.Reference.Origin;
import org.annals.load.Proofreader;
import org.annals.model.Settings;
import org.annals.model.Source;
import org.annals.model.date.read.DateReader;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;

/** One source as its fields in YAML. It is read once more as a build reads it: what is an error there becomes a comment. */
final class SourceText {

    /** The type of what fits no other (CSL 1.0.2, appendix III). */
    private static final String ANY_TYPE = "document";

    private static final int ROUNDS = 20;

    private final SourceForm form;
    private final Reference reference;
    private final Consumer<Problem> problems;
    private final Comments comments;
    private final FieldLines fields = new FieldLines();

    private SourceText(SourceForm form, Reference reference, Consumer<Problem> problems) {
        this.form = form;
        this.reference = reference;
        this.problems = problems;
        this.comments = new Comments(problems);
    }

    /**
     * Its lines but that of the id.
     *
     * @param problems takes what could not be taken over
     */
    static String of(String id, Reference reference, SourceForm form, Proofreader reader, Consumer<Problem> problems) {
        var text = new SourceText(form, reference, problems);
        text.write();
        text.proofread(id, reader);
        return text.fields.text();
    }

    private void write() {
        for (String key : form.variables()) {
            switch (key) {
                case "type" -> type();
                case "title" -> title();
                default ->
                    reference
                            .field(key)
                            .map(Scalars::stripped)
                            .filter(text -> !text.isEmpty())
                            .ifPresent(text -> value(key, text));
            }
            names(key);
        }
        others();
        fields.add("custom", custom(), kept(OwnFields.SIDE, OwnFields.ARCHIVE));
    }

    /** Other programs write it with capitals; what is none in CSL is any. */
    private void type() {
        String typed = Scalars.stripped(reference.field("type").orElse(""));
        String small = typed.toLowerCase(Locale.ROOT);
        boolean isKnown = form.types().contains(small);
        fields.add("type", "type: " + (isKnown ? small : ANY_TYPE), List.of());
        if (!isKnown) {
            Origin origin = reference.origin("type");
            problems.accept(Problem.of(
                    Rule.IMPORT_LOSS,
                    origin.at(),
                    typed.isEmpty() ? "this source has no type" : typed + " is no item type of CSL",
                    "it is a " + ANY_TYPE + " until its file says which one"));
            kept("type").forEach(fields::comment);
        }
    }

    private void title() {
        if (reference.field("title").map(Scalars::stripped).orElse("").isEmpty()) {
            problems.accept(Problem.of(
                    Rule.IMPORT_LOSS,
                    reference.at(),
                    "this source has no title",
                    "it is described between square brackets; write its title if it has one"));
        }
        String title = ReferenceTitle.of(reference);
        boolean isKept = title.equals(Scalars.stripped(reference.field("title").orElse(title)));
        fields.add("title", "title: " + Scalars.of(title), kept("title"));
        if (!isKept) {
            problems.accept(Problem.of(
                    Rule.TOO_LONG,
                    reference.origin("title").at(),
                    "the title of a source has at most " + ReferenceTitle.LONGEST + " characters",
                    "shorten it in the source’s file, where all of it stands in a comment"));
            kept("title").forEach(fields::comment);
        }
    }

    private void value(String key, String text) {
        if (CslDates.VARIABLES.contains(key)) {
            date(key, text);
        } else {
            String written = key.equals("language") ? text.replace('_', '-') : text;
            fields.add(key, key + ": " + Scalars.of(written), kept(key));
        }
    }

    private void date(String key, String text) {
        var read = DateReader.read(text);
        Optional<String> edtf = read.fault().map(fault -> fault.sureFix(text)).orElseGet(() -> Optional.of(text));
        edtf.ifPresentOrElse(date -> fields.add(key, key + ": " + Scalars.of(date), kept(key)), () -> {
            var fault = read.fault().orElseThrow();
            Origin origin = reference.origin(key);
            problems.accept(new Problem(
                    fault.rule(),
                    origin.at(),
                    origin.name() + " is " + origin.typed().orElse(text) + ": " + fault.message(),
                    fault.suggestion().map(fix -> "write " + fix),
                    List.of()));
            kept(key).forEach(fields::comment);
        });
    }

    /** Names of which nothing is known but a part that CSL does not have are none. */
    private void names(String key) {
        List<String> lines = reference.names().getOrDefault(key, List.of()).stream()
                .map(this::name)
                .filter(name -> !name.isEmpty())
                .map(name -> "  - {" + name + "}")
                .toList();
        if (!lines.isEmpty()) {
            fields.add(key, key + ":\n" + String.join("\n", lines), keptNames(key));
        }
    }

    /** A name of one piece is a literal one; without any there is none. */
    private String name(Map<String, String> parts) {
        Map<String, String> whole = new LinkedHashMap<>(parts);
        if (isNameless(parts)) {
            Optional.ofNullable(whole.remove("given")).ifPresent(given -> whole.put("literal", given));
        }
        return isNameless(whole) ? "" : written(whole);
    }

    private static boolean isNameless(Map<String, String> parts) {
        return Stream.of("family", "literal")
                .allMatch(part -> Scalars.stripped(parts.getOrDefault(part, "")).isEmpty());
    }

    private String written(Map<String, String> parts) {
        return parts.entrySet().stream()
                .filter(part -> form.nameParts().contains(part.getKey()))
                .map(part -> Map.entry(part.getKey(), Scalars.stripped(part.getValue())))
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + ": " + Scalars.inFlow(part.getValue()))
                .collect(Collectors.joining(", "));
    }

    private List<String> keptNames(String key) {
        return reference.names().getOrDefault(key, List.of()).stream()
                .flatMap(name ->
                        comments.of(key, Scalars.stripped(String.join(", ", name.values())), reference.at()).stream())
                .toList();
    }

    /** Comments that keep what the file said under these names. */
    private List<String> kept(String... keys) {
        return Stream.of(keys)
                .flatMap(key -> reference.field(key).stream()
                        .flatMap(text -> comments
                                .of(
                                        key,
                                        Scalars.stripped(text),
                                        reference.origin(key).at())
                                .stream()))
                .toList();
    }

    private void others() {
        Map<String, String> unknown = new LinkedHashMap<>();
        reference.fields().forEach((key, value) -> {
            if (!form.variables().contains(key) && !OwnFields.isOne(key)) {
                unknown.put(key, value);
            }
        });
        reference
                .names()
                .forEach((key, names) -> names.forEach(name -> name.forEach((part, value) -> {
                    if (!form.variables().contains(key) || !form.nameParts().contains(part) || isLost(name)) {
                        unknown.merge(key + " " + part, value, (one, other) -> one + "; " + other);
                    }
                })));
        unknown.forEach((key, value) ->
                comments.of(key, Scalars.stripped(value), reference.at()).forEach(fields::comment));
        unknown.keySet().removeIf(key -> key.endsWith(Reference.ET_AL)); // told already, where it stands
        if (!unknown.isEmpty()) {
            problems.accept(Problem.of(
                    Rule.IMPORT_LOSS,
                    reference.at(),
                    "a source has no key " + String.join(", ", unknown.keySet()),
                    "what was there is kept in a comment"));
        }
    }

    private boolean isLost(Map<String, String> name) {
        return isNameless(name)
                && Scalars.stripped(name.getOrDefault("given", "")).isEmpty();
    }

    /** Who stands behind it: as its file says, as was wished, or as its host tells. */
    private String kind() {
        return reference
                .field(OwnFields.KIND)
                .filter(form.kinds()::contains)
                .or(form::kind)
                .or(() -> reference.field("URL").flatMap(KnownHosts::kind).filter(form.kinds()::contains))
                .orElse(Settings.UNSORTED);
    }

    private String custom() {
        reference
                .field(OwnFields.KIND)
                .filter(kind -> !form.kinds().contains(kind) && !kind.equals(Settings.UNSORTED))
                .ifPresent(kind -> problems.accept(Problem.of(
                        Rule.IMPORT_LOSS,
                        reference.at(),
                        "there is no kind of source " + kind,
                        "add it below source-kinds in content/site.yaml, or write another one at the source")));
        return "custom: {kind: " + Scalars.inFlow(kind()) + part(", side: ", OwnFields.SIDE)
                + part(", archive-url: ", OwnFields.ARCHIVE) + "}";
    }

    private String part(String key, String field) {
        return reference
                .field(field)
                .map(Scalars::stripped)
                .filter(value -> !value.isEmpty())
                .map(value -> key + Scalars.inFlow(value))
                .orElse("");
    }

    private void proofread(String id, Proofreader reader) {
        for (int round = 0; round < ROUNDS; round++) {
            Result<Source> read =
                    reader.source(new SourceFile("source.yaml", "id: " + Scalars.id(id) + "\n" + fields.text()));
            List<Problem> errors =
                    read.problems().stream().filter(Problem::isError).toList();
            if (errors.isEmpty()) {
                read.value().filter(SourceText::isSeenEarly).ifPresent(source -> seenEarly());
                return;
            }
            fields.refused(errors).forEach(this::refuse);
        }
    }

    private static boolean isSeenEarly(Source source) {
        return source.issued()
                .filter(issued -> source.accessed()
                        .filter(accessed -> accessed.span().endsBefore(issued.span()))
                        .isPresent())
                .isPresent();
    }

    private void seenEarly() {
        Origin origin = reference.origin("accessed");
        fields.refuse("accessed");
        problems.accept(Problem.of(
                Rule.SEEN_BEFORE_ISSUED,
                origin.at(),
                "this source was seen before it was published",
                "write the right one of the two dates into its file, where the first is a comment"));
    }

    private void refuse(String key, Problem error) {
        Origin origin = reference.origin(key);
        problems.accept(Problem.of(
                error.rule(),
                origin.at(),
                origin.name() + ": " + error.message(),
                "put it right in the source’s file, where it is a comment"));
        fields.refuse(
                key,
                switch (key) {
                    case "title" -> "title: " + Scalars.of(ReferenceTitle.description(reference));
                    case "custom" -> "custom: {kind: " + Scalars.inFlow(kind()) + "}";
                    default -> "";
                });
    }
}
