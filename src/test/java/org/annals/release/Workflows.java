package org.annals.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.release.WorkflowsTest.Workflow;
import org.yaml.snakeyaml.Yaml;

/** What is looked for in a workflow or an action. */
final class Workflows {

    private static final Pattern PINNED = Pattern.compile(
            "\\s*(?:- )?uses: (?:[\\w./-]+@[0-9a-f]{40} # v\\d+(?:\\.\\d+)*|\\./\\.github/actions/annals)");

    private Workflows() {}

    static boolean isWorkflow(Workflow file) {
        return file.name().contains("/workflows/");
    }

    /** Actions of others that are not pinned to a commit with its version, expressions within scripts, a token that stays. */
    static List<String> faults(String text) {
        var faults = new ArrayList<String>();
        text.lines()
                .filter(line -> line.matches("\\s*(?:- )?uses:.*"))
                .filter(line -> !PINNED.matcher(line).matches())
                .forEach(line -> faults.add("not pinned: " + line.strip()));
        steps(text).forEach(step -> {
            if (String.valueOf(step.get("run")).contains("${{")) {
                faults.add("an expression within a script: " + step.get("run"));
            }
            if (String.valueOf(step.get("uses")).startsWith("actions/checkout@")
                    && !String.valueOf(step.get("with")).contains("persist-credentials=false")) {
                faults.add("a checkout that keeps its token");
            }
        });
        return faults;
    }

    /** More rights than to read for all jobs, secrets, events of strangers with our rights, jobs without an end. */
    static List<String> faultsOfRights(String text) {
        var faults = new ArrayList<String>();
        Map<String, Object> workflow = new Yaml().load(text);
        Object rights = Optional.<Object>ofNullable(workflow.get("permissions")).orElse("none named");
        if (!rights.equals(Map.of()) && !rights.equals(Map.of("contents", "read"))) {
            faults.add("rights of all jobs: " + rights);
        }
        Stream.of("secrets.", "pull_request_target", "workflow_run", "issue_comment")
                .filter(text::contains)
                .forEach(faults::add);
        jobs(text).forEach((name, job) -> {
            if (!((Map<?, ?>) job).containsKey("timeout-minutes")) {
                faults.add("no end: " + name);
            }
        });
        return faults;
    }

    /** The steps of all jobs, or of an action. */
    static Stream<Map<?, ?>> steps(String text) {
        Map<String, Object> file = new Yaml().load(text);
        Stream<Object> holders = Stream.concat(jobs(text).values().stream(), Stream.ofNullable(file.get("runs")));
        return holders.flatMap(holder -> ((List<?>) value((Map<?, ?>) holder, "steps")).stream())
                .map(step -> (Map<?, ?>) step);
    }

    static Map<?, ?> map(Map<?, ?> holder, String key) {
        return (Map<?, ?>) value(holder, key);
    }

    private static Object value(Map<?, ?> holder, String key) {
        return Optional.<Object>ofNullable(holder.get(key)).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> jobs(String text) {
        Map<String, Object> file = new Yaml().load(text);
        return (Map<String, Object>) file.getOrDefault("jobs", Map.of());
    }
}
