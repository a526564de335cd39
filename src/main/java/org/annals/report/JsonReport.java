package org.annals.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.annals.generate.Output.Counts;
import org.annals.problem.Problem;

/**
 * Tells other programs what is wrong.
 *
 * <p>The form is stable, and described in the handbook: keys may be added, and {@code schemaVersion} grows when one changes or
 * goes.
 */
public final class JsonReport {

    private static final int SCHEMA_VERSION = 1;

    /** Bytes of all problems: a program wants every one of them, and its memory has an end all the same. */
    private static final long MOST = 20_000_000;

    private JsonReport() {}

    /** The whole text. */
    public static String of(Findings findings) {
        return of(
                findings,
                within(
                        findings.problems(),
                        new Budget(MOST),
                        problem -> write(one -> problem(one, problem, findings))));
    }

    /** The text with only the first few problems, errors before warnings; how many there are is told all the same. */
    public static String of(Findings findings, int most) {
        return of(
                findings,
                findings.few().stream()
                        .sorted(Comparator.comparing(problem -> !problem.isError()))
                        .limit(most)
                        .toList());
    }

    private static String of(Findings findings, List<Problem> told) {
        return write(json -> {
            json.beginObject();
            json.name("schemaVersion").value(SCHEMA_VERSION);
            json.name("problems").beginArray();
            for (Problem problem : told) {
                problem(json, problem, findings);
            }
            json.endArray();
            counts(json, findings, told.size());
            json.endObject();
        });
    }

    private static void problem(JsonWriter json, Problem problem, Findings findings) throws IOException {
        json.beginObject();
        json.name("rule").value(problem.rule().id());
        json.name("severity").value(problem.rule().severity().name().toLowerCase(Locale.ROOT));
        json.name("file").value(problem.at().file());
        json.name("line").value(problem.at().line());
        json.name("column").value(problem.at().column());
        json.name("endColumn").value(problem.at().column() + problem.at().length());
        json.name("message").value(problem.told());
        optional(json, "suggestion", problem.suggestion());
        optional(json, "help", findings.help(problem.rule()));
        optional(json, "excerpt", findings.excerpt(problem).map(Excerpt::text));
        json.endObject();
    }

    /** The problems for which there is room. */
    static List<Problem> within(List<Problem> problems, Budget budget, Function<Problem, String> text) {
        return problems.stream()
                .takeWhile(problem -> budget.allows(text.apply(problem)))
                .toList();
    }

    private static void counts(JsonWriter json, Findings findings, int told) throws IOException {
        Counts counts = findings.output().counts();
        json.name("counts").beginObject();
        json.name("errors").value(findings.errors());
        json.name("warnings").value(findings.warnings());
        json.name("elsewhere").value(findings.elsewhere());
        json.name("untold").value(findings.errors() + findings.warnings() - told);
        json.name("events").value(counts.read());
        json.name("published").value(findings.published());
        json.name("drafts").beginArray();
        for (String draft : counts.drafts()) {
            json.value(draft);
        }
        json.endArray().endObject();
    }

    /** A key that is left out where there is nothing to say. */
    static void optional(JsonWriter json, String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.name(key).value(value.get());
        }
    }

    /** The text of a JSON document. */
    static String write(Document document) {
        var text = new StringWriter();
        try (var json = new JsonWriter(text)) {
            json.setIndent("  ");
            document.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // everything is in memory
        }
        return text + "\n";
    }

    /** What is written into it. */
    interface Document {
        void write(JsonWriter json) throws IOException;
    }
}
