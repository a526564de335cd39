package org.annals.load;

import java.util.Optional;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/** What to write where the entries of a vocabulary stand in a list with hyphens, without their ids. */
final class ListedEntries {

    private ListedEntries() {}

    /** What is wrong with a file that holds anything but entries with their ids. */
    static Problem problem(YamlNode node, Vocabulary vocabulary) {
        if (node instanceof YamlList list && !list.items().isEmpty()) {
            return hyphened(list, vocabulary);
        }
        String entry = "some-id: {" + fields(vocabulary, "Some name") + "}";
        return isNothing(node)
                ? Problem.of(
                        Rule.WRONG_TYPE,
                        node.at(),
                        "this list has no entry, and says so in a way that is not used here",
                        "leave the file empty or delete it, or write entries such as " + entry)
                : Problem.of(
                        Rule.WRONG_TYPE,
                        node.at(),
                        "entries are expected here, and each begins with its id",
                        "write each on a line of its own, such as " + entry);
    }

    private static boolean isNothing(YamlNode node) {
        return node instanceof YamlList
                || (node instanceof YamlText text && text.value().matches("(?i)null|none|~|-|"));
    }

    private static Problem hyphened(YamlList list, Vocabulary vocabulary) {
        String name = list.items().stream()
                .flatMap(item -> name(item).stream())
                .findFirst()
                .orElse("Some name");
        String id = IdNames.of(name).orElse("some-id");
        return Problem.of(
                Rule.WRONG_TYPE,
                list.at(),
                "the entries stand here in a list with hyphens, and each begins with its id instead",
                "write each without its hyphen, such as " + id + ": {" + fields(vocabulary, quoted(name)) + "}");
    }

    private static Optional<String> name(YamlNode item) {
        YamlNode node = item instanceof YamlMap map
                ? map.get("name").or(() -> map.get("term")).orElse(item)
                : item;
        return node instanceof YamlText text
                ? Optional.of(text.value()).filter(words -> !words.isBlank())
                : Optional.empty();
    }

    private static String quoted(String name) {
        return name.matches("[\\p{L}][\\p{L}\\p{N} .'-]*")
                ? name
                : "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String fields(Vocabulary vocabulary, String name) {
        return switch (vocabulary) {
            case TERM -> "term: " + name + ", definition: What it means.";
            case PHRASE -> "name: " + name + ", forms: {en: [" + name + "]}";
            case ERA -> "name: " + name + ", since: 2001, until: 2010";
            default -> "name: " + name;
        };
    }
}
