package org.annals.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annals.model.form.Form;
import org.annals.problem.Edit;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/** What to write where somebody has enumerated things in a text, and a list is expected. */
final class ListForm {

    private ListForm() {}

    static Problem expected(String key, YamlNode node, Form item) {
        if (node instanceof YamlMap set && firstKey(item).isEmpty() && isSet(set)) {
            String list = set.entries().stream()
                    .map(entry -> item(entry.key().value()))
                    .collect(Collectors.joining(", ", "[", "]"));
            Problem problem =
                    Problem.of(Rule.WRONG_TYPE, node.at(), key + " takes a list", "write " + key + ": " + list);
            return node.at().length() > 0 ? problem.fixedBy(List.of(new Edit(node.at(), list))) : problem;
        }
        if (node instanceof YamlMap map && !map.entries().isEmpty()) {
            YamlText first = map.entries().get(0).key();
            return Problem.of(
                    Rule.WRONG_TYPE,
                    first.at(),
                    key + " takes a list, and an item of it begins with a hyphen",
                    "write - and a blank before " + first.value()
                            + ", and move the lines of the item that follow it in by two blanks");
        }
        Optional<String> firstKey = firstKey(item);
        if (firstKey.isPresent()) {
            return Problem.of(
                    Rule.WRONG_TYPE,
                    node.at(),
                    key + " takes a list",
                    "write each item on lines of its own below " + key + ", the first of them beginning with - "
                            + firstKey.get() + ":");
        }
        List<String> items = node instanceof YamlText text ? items(text.value()) : List.of("a", "b");
        String list = items.stream().map(ListForm::item).collect(Collectors.joining(", ", "[", "]"));
        Problem problem = Problem.of(Rule.WRONG_TYPE, node.at(), key + " takes a list", "write " + key + ": " + list);
        boolean isSure = node instanceof YamlText text
                && text.at().length() >= text.value().length()
                && items.stream().allMatch(IdForm::isId);
        return isSure ? problem.fixedBy(List.of(new Edit(node.at(), list))) : problem;
    }

    /** The items of an enumeration, which are wrong or right whatever stands around them. */
    static List<YamlText> enumerated(YamlNode node, Form item) {
        if (!(node instanceof YamlText text) || firstKey(item).isPresent()) {
            return List.of();
        }
        var items = new ArrayList<YamlText>();
        int from = 0;
        for (String words : items(text.value())) {
            int at = text.value().indexOf(words, from);
            if (at < 0) {
                return List.of();
            }
            from = at + words.length();
            if (!words.matches("[\\p{L}\\p{N}\\p{M} '’-]+")) {
                continue; // a place in a source, for instance
            }
            items.add(new YamlText(
                    words,
                    text.places().at(at, words.length()),
                    (start, length) -> text.places().at(at + start, length)));
        }
        return items;
    }

    /** Whether it is an enumeration between the wrong brackets. */
    private static boolean isSet(YamlMap map) {
        return !map.entries().isEmpty()
                && map.entries().stream()
                        .allMatch(entry -> entry.value() instanceof YamlText text
                                && text.value().isEmpty());
    }

    /** The key with which an item begins that has keys. */
    private static Optional<String> firstKey(Form item) {
        if (item instanceof Form.Variants variants) {
            return Optional.of(variants.key());
        }
        return item instanceof Form.Struct struct
                ? struct.fields().stream().map(Form.Field::name).findFirst()
                : Optional.empty();
    }

    private static List<String> items(String text) {
        if (text.matches("(?s)\\(.*\\)")) {
            return items(text.substring(1, text.length() - 1));
        }
        String plain =
                text.matches("(?s)[-‐‑‒–—−•·]\\s*\\p{L}.*") ? text.replaceAll("(?:^|\\s)[-‐‑‒–—−•·]\\s*", "\n") : text;
        return Arrays.stream(plain.split("[,;、，；\n]|\\s(?:and|und|et)\\s|(?:^|\\s)-\\s", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static String item(String text) {
        return text.matches("[\\p{L}\\p{N}][^\\[\\]{}:#\"]*") ? text : "\"" + text.replace("\"", "'") + "\"";
    }
}
