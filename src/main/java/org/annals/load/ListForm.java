package org.annals.load;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.annals.problem.Edit;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlText;

/** What to write where somebody has enumerated things in a text, and a list is expected. */
final class ListForm {

    private ListForm() {}

    static Problem expected(String key, YamlNode node) {
        List<String> items = node instanceof YamlText text ? items(text.value()) : List.of("a", "b");
        String list = items.stream().map(ListForm::item).collect(Collectors.joining(", ", "[", "]"));
        Problem problem = Problem.of(Rule.WRONG_TYPE, node.at(), key + " takes a list", "write " + key + ": " + list);
        boolean isSure = node instanceof YamlText text
                && text.at().length() >= text.value().length()
                && items.stream().allMatch(Ids::isId);
        return isSure ? problem.fixedBy(List.of(new Edit(node.at(), list))) : problem;
    }

    private static List<String> items(String text) {
        return Arrays.stream(text.split("[,;、，；\n]|\\s(?:and|und|et)\\s|(?:^|\\s)-\\s", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static String item(String text) {
        return text.matches("[\\p{L}\\p{N}][^\\[\\]{}:#\"]*") ? text : "\"" + text.replace("\"", "'") + "\"";
    }
}
