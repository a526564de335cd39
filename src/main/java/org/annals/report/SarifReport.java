package org.annals.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** Tells tools that collect findings, in the Static Analysis Results Interchange Format 2.1.0. */
public final class SarifReport {

    /** Bytes of all results; GitHub takes 10 MB, compressed. */
    private static final long MOST = 5_000_000;

    private SarifReport() {}

    /** The whole text. */
    public static String of(Findings findings) {
        return JsonReport.write(json -> {
            json.beginObject();
            json.name("$schema").value("https://json.schemastore.org/sarif-2.1.0.json");
            json.name("version").value("2.1.0");
            json.name("runs").beginArray();
            run(json, findings);
            json.endArray().endObject();
        });
    }

    private static void run(JsonWriter json, Findings findings) throws IOException {
        List<Rule> broken = findings.problems().stream()
                .map(Problem::rule)
                .distinct()
                .sorted()
                .toList();
        json.beginObject();
        json.name("tool").beginObject().name("driver").beginObject();
        json.name("name").value("annals");
        json.name("rules").beginArray();
        for (Rule rule : broken) {
            rule(json, rule, findings);
        }
        json.endArray().endObject().endObject();
        json.name("columnKind").value("unicodeCodePoints");
        json.name("results").beginArray();
        List<Problem> told = JsonReport.within(
                findings.problems(),
                new Budget(MOST),
                problem -> JsonReport.write(one -> result(one, problem, broken.indexOf(problem.rule()))));
        for (Problem problem : told) {
            result(json, problem, broken.indexOf(problem.rule()));
        }
        json.endArray();
        json.name("properties").beginObject();
        json.name("untold").value(findings.errors() + findings.warnings() - told.size());
        json.endObject().endObject();
    }

    private static void rule(JsonWriter json, Rule rule, Findings findings) throws IOException {
        json.beginObject();
        json.name("id").value(rule.id());
        text(json, "shortDescription", rule.title());
        JsonReport.optional(json, "helpUri", findings.help(rule));
        json.name("defaultConfiguration").beginObject();
        json.name("level").value(level(rule)).endObject();
        json.endObject();
    }

    private static void result(JsonWriter json, Problem problem, int rule) throws IOException {
        json.beginObject();
        json.name("ruleId").value(problem.rule().id());
        json.name("ruleIndex").value(rule);
        json.name("level").value(level(problem.rule()));
        text(
                json,
                "message",
                problem.told() + problem.suggestion().map(text -> "\n" + text).orElse(""));
        json.name("locations").beginArray().beginObject();
        json.name("physicalLocation").beginObject();
        place(json, problem.at());
        json.endObject().endObject().endArray().endObject();
    }

    private static void place(JsonWriter json, Location at) throws IOException {
        json.name("artifactLocation").beginObject();
        json.name("uri").value(Url.path(at.file())).endObject();
        json.name("region").beginObject();
        json.name("startLine").value(at.line());
        json.name("startColumn").value(at.column());
        json.name("endColumn").value(at.column() + at.length()).endObject();
    }

    private static void text(JsonWriter json, String key, String text) throws IOException {
        json.name(key).beginObject().name("text").value(text).endObject();
    }

    private static String level(Rule rule) {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }
}
