package org.annals.load;

import java.util.Optional;
import org.annals.problem.Rule;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.Unread;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/** The value of a key as one text or as a map, or what to write instead. */
final class Values {

    private Values() {}

    static Optional<YamlText> scalar(YamlNode node, String key, String expected, FileReading reading) {
        if (node instanceof YamlText text) {
            if (!text.value().isBlank()) {
                return Optional.of(text);
            }
            reading.report(Rule.EMPTY_VALUE, text.at(), key + " has no value here", "write one, or delete it");
            return Optional.empty();
        }
        if (node instanceof Unread) {
            return Optional.empty();
        }
        reading.report(OneValue.expected(key, expected, node));
        return Optional.empty();
    }

    static Optional<YamlMap> map(YamlNode node, String key, FileReading reading) {
        return map(node, key, "", reading);
    }

    /**
     * The same of a map whose keys are known.
     *
     * @param needed the keys that stand in it, or nothing
     */
    static Optional<YamlMap> map(YamlNode node, String key, String needed, FileReading reading) {
        if (node instanceof YamlMap map) {
            return Optional.of(map);
        }
        if (node instanceof Unread) {
            return Optional.empty();
        }
        reading.report(
                Rule.WRONG_TYPE,
                node.at(),
                key + " takes keys with values here",
                "write each key on a line of its own, indented below " + key
                        + (needed.isEmpty() ? "" : ", such as " + needed));
        return Optional.empty();
    }
}
