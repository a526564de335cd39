package org.annals.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;

/**
 * A job of a workflow, step by step as GitHub runs it, and in it the action of Annals, as it lies here. Of the actions of
 * others the one that keeps a file tells where it lies, the one that finds the built program has found it, and the rest do
 * nothing.
 */
final class Job {

    private static final String REF = "github.ref_name";
    private static final Path ACTION = Path.of(".github/actions/annals").toAbsolutePath();
    private static final String ARTIFACT = "https://github.com/somebody/timeline/actions/runs/1/artifacts/2";

    private final Workplace place;
    private final Path folder;
    private final StringBuilder log = new StringBuilder();
    private Optional<Path> kept = Optional.empty();

    private Job(Workplace place, Path folder) {
        this.place = place;
        this.folder = folder;
    }

    /** What a job comes to whose repository is checked out in the folder; {@code event} is what set it off. */
    static Workplace.Done run(Workplace place, Path folder, String workflow, String name, Map<String, String> event)
            throws Exception {
        Map<?, ?> file = yaml(folder.resolve(".github/workflows").resolve(workflow));
        Map<?, ?> job = map(map(file, "jobs"), name);
        var running = new Job(place, folder);
        place.clear();
        if (!new Expressions(event)
                .holds(Optional.<Object>ofNullable(job.get("if")).orElse("!cancelled()"), false)) {
            return new Workplace.Done(0, "skipped", "", Optional.empty());
        }
        Map<String, String> context = new HashMap<>(event);
        context.put("runner.temp", place.runner().toString());
        Map<String, String> ref =
                event.containsKey(REF) ? Map.of("GITHUB_REF_NAME", event.getOrDefault(REF, "")) : Map.of();
        boolean isFine = running.steps(job, context, ref);
        return new Workplace.Done(isFine ? 0 : 1, running.log.toString(), place.summary(), running.kept);
    }

    private boolean steps(Map<?, ?> holder, Map<String, String> context, Map<String, String> variables)
            throws Exception {
        var expressions = new Expressions(context);
        boolean hasFailed = false;
        for (Object item : (List<?>) Objects.requireNonNull(holder.get("steps"))) {
            Map<?, ?> step = (Map<?, ?>) item;
            Object condition = Optional.<Object>ofNullable(step.get("if")).orElse("!cancelled()");
            if (!(hasFailed && !step.containsKey("if")) && expressions.holds(condition, hasFailed)) {
                Map<String, String> all = new HashMap<>(variables);
                map(holder, "env").forEach((key, value) -> all.put(key.toString(), expressions.filled(value)));
                map(step, "env").forEach((key, value) -> all.put(key.toString(), expressions.filled(value)));
                Map<String, String> outputs = new HashMap<>();
                hasFailed |= !(step.containsKey("run")
                        ? script(step, all, outputs)
                        : action(step, expressions, variables, outputs));
                outputs.forEach((key, value) -> context.put("steps." + step.get("id") + ".outputs." + key, value));
            }
        }
        return !hasFailed;
    }

    private boolean script(Map<?, ?> step, Map<String, String> variables, Map<String, String> outputs)
            throws Exception {
        Workplace.Ran ran = place.run(List.of("bash", "-eo", "pipefail", "-c", text(step, "run")), folder, variables);
        log.append(ran.log());
        place.outputs().lines().map(line -> line.split("=", 2)).forEach(pair -> outputs.put(pair[0], pair[1]));
        return ran.code() == 0;
    }

    private boolean action(
            Map<?, ?> step, Expressions expressions, Map<String, String> variables, Map<String, String> outputs)
            throws Exception {
        String name = text(step, "uses");
        Map<?, ?> given = map(step, "with");
        if (name.contains("/actions/annals")) {
            Map<String, String> context = new HashMap<>(expressions.context());
            Map<?, ?> action = yaml(ACTION.resolve("action.yml"));
            map(action, "inputs")
                    .forEach((input, says) -> context.put(
                            "inputs." + input,
                            ""
                                    + (given.containsKey(input)
                                            ? expressions.filled(given.get(input))
                                            : ((Map<?, ?>) says).get("default"))));
            Map<String, String> all = new HashMap<>(variables);
            all.put("GITHUB_ACTION_PATH", ACTION.toString());
            return steps(map(action, "runs"), context, all);
        }
        if (name.startsWith("actions/cache/restore@")) {
            outputs.put("cache-hit", "true");
        }
        if (name.startsWith("actions/upload-artifact@")) {
            kept = Optional.of(Path.of(expressions.filled(text(given, "path"))));
            outputs.put("artifact-url", ARTIFACT);
        }
        return true;
    }

    private static String text(Map<?, ?> step, String key) {
        return Objects.requireNonNull(step.get(key), key).toString();
    }

    private static Map<?, ?> yaml(Path file) throws IOException {
        return new Yaml().load(Files.readString(file));
    }

    private static Map<?, ?> map(Map<?, ?> holder, String key) {
        return (Map<?, ?>) Optional.<Object>ofNullable(holder.get(key)).orElse(Map.of());
    }
}
