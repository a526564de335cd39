package org.annals.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.source.Places;
import org.annals.source.SourceFile;
import org.annals.syntax.YamlNode.Entry;
import org.annals.syntax.YamlNode.Unread;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/** Reads YAML into located nodes. Nothing in a file can name a class, repeat a part by reference or become a number. */
public final class Yaml {

    private Yaml() {}

    /** Reads a whole file, which must be a map, or a list that is taken for the value of a key. */
    public static Result<YamlMap> read(SourceFile file, String key) {
        Result<YamlNode> root = root(file, file.text(), 1);
        var problems = new ArrayList<Problem>(root.problems());
        if (root.value().filter(YamlText.class::isInstance).isPresent()) {
            problems.add(Problem.of(
                    Rule.WRONG_TYPE,
                    root.value().get().at(),
                    "a list is expected here, below the key " + key,
                    "write " + key + ": and each entry below it, beginning with - id:"));
            return new Result<>(Optional.empty(), problems);
        }
        return new Result<>(
                root.value()
                        .map(node -> node instanceof YamlList list
                                ? new YamlMap(List.of(new Entry(keyAt(key, list), list)), list.at())
                                : node)
                        .flatMap(node -> asMap(node, problems)),
                problems);
    }

    /**
     * Reads a whole file, which must be a map.
     *
     * @param advice what is wrong with a list or a text that stands in its place
     */
    public static Result<YamlMap> read(SourceFile file, Function<YamlNode, Problem> advice) {
        Result<YamlNode> root = root(file, file.text(), 1);
        var problems = new ArrayList<Problem>(root.problems());
        root.value()
                .filter(node -> !(node instanceof YamlMap || node instanceof Unread))
                .ifPresent(node -> problems.add(advice.apply(node)));
        return new Result<>(root.value().filter(YamlMap.class::isInstance).map(YamlMap.class::cast), problems);
    }

    private static YamlText keyAt(String key, YamlList list) {
        return new YamlText(key, list.at(), Places.allAt(list.at()));
    }

    /** Reads a whole file, which must be a map. */
    public static Result<YamlMap> read(SourceFile file) {
        return read(file, file.text(), 1);
    }

    /**
     * Reads a map out of a part of a file. What is broken in it costs no more than its own key.
     *
     * @param text whole lines of the file
     * @param firstLine the line of the file with which {@code text} begins
     */
    static Result<YamlMap> read(SourceFile file, String text, int firstLine) {
        Result<YamlNode> root = root(file, text, firstLine);
        var problems = new ArrayList<Problem>(root.problems());
        return new Result<>(root.value().flatMap(node -> asMap(node, problems)), problems);
    }

    private static Result<YamlNode> root(SourceFile file, String text, int firstLine) {
        var mending = new ArrayList<Problem>();
        YamlLines lines = Mender.mend(file, text, firstLine, mending);
        var problems = new ArrayList<Problem>();
        Optional<YamlNode> whole = YamlParser.read(lines, problems);
        Optional<YamlNode> root = whole.isPresent() || isBeyondLimits(problems)
                ? whole
                : Optional.of(recovered(lines, problems, mending));
        problems.addAll(0, mending);
        return new Result<>(root, problems);
    }

    /** The pieces tell again what stopped the reading of the whole; if they do not, it is told of the whole. */
    private static YamlNode recovered(YamlLines lines, List<Problem> problems, List<Problem> mending) {
        var found = new ArrayList<Problem>();
        YamlNode root = new Recovery(found, mending).root(lines);
        if (!found.isEmpty() || !mending.isEmpty()) {
            problems.clear();
        }
        problems.addAll(found);
        return root;
    }

    private static boolean isBeyondLimits(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.rule() == Rule.YAML_LIMIT);
    }

    private static Optional<YamlMap> asMap(YamlNode node, List<Problem> problems) {
        if (node instanceof YamlMap map) {
            return Optional.of(map);
        }
        if (!(node instanceof Unread)) {
            problems.add(Problem.of(
                    Rule.WRONG_TYPE,
                    node.at(),
                    "keys with values are expected here",
                    "write lines such as title: Some words"));
        }
        return Optional.empty();
    }
}
