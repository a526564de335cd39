package org.annals.load;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.model.date.read.DateReader;
import org.annals.problem.Edit;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/** What to write where a list or a map stands, and one value is expected. */
final class OneValue {

    /** What means itself to YAML. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][^:#\\[\\]{}\"',]*|\"[^\"]*\"");

    /** What is expected where a date is. */
    static final String DATE = "one date";

    private OneValue() {}

    static Problem expected(String key, String expected, YamlNode node) {
        Problem problem = Problem.of(
                Rule.WRONG_TYPE,
                node.at(),
                key + " takes " + expected + ", not " + (node instanceof YamlList ? "a list" : "keys with values"));
        List<String> values = values(node);
        if (expected.equals(DATE) && !values.isEmpty()) {
            return date(key, node instanceof YamlMap, values, problem);
        }
        if (expected.contains("text")) {
            return suggesting(problem, "put the whole text between double quotes");
        }
        if (values.size() == 1) {
            return written(key, values.get(0), problem);
        }
        return values.isEmpty()
                ? suggesting(problem, "write " + key + ": and the value in one line")
                : suggesting(problem, "write one of these only, such as " + key + ": " + values.get(0));
    }

    /** To YAML brackets mean a list or a map; the date that is typed with them stands between quotes. */
    private static Problem date(String key, boolean isMap, List<String> values, Problem problem) {
        String list = String.join(",", values);
        String edtf = isMap ? "{" + list + "}" : "[" + list + "]";
        if (values.size() == 1 && isDate(list)) {
            return written(key, Dates.quoted(list), problem);
        }
        if (problem.at().length() == 0 && values.size() > 1 && isDate(edtf)) {
            return suggesting(
                    problem,
                    "write " + key + ": \"[" + list + "]\" if it is one of them, or \"{" + list
                            + "}\" if it is all of them");
        }
        return isDate(edtf)
                ? written(key, Dates.quoted(edtf), problem)
                : suggesting(problem, "write " + key + ": and one date in one line");
    }

    private static boolean isDate(String edtf) {
        return DateReader.read(edtf).value().isPresent();
    }

    private static Problem written(String key, String value, Problem problem) {
        Problem told = suggesting(problem, "write " + key + ": " + value);
        return problem.at().length() > 0 && PLAIN.matcher(value).matches()
                ? told.fixedBy(List.of(new Edit(problem.at(), value)))
                : told;
    }

    private static Problem suggesting(Problem problem, String suggestion) {
        return Problem.of(problem.rule(), problem.at(), problem.message(), suggestion);
    }

    /** What stands between the brackets, or nothing if it is more than texts. */
    private static List<String> values(YamlNode node) {
        List<Optional<String>> values = node instanceof YamlList list
                ? list.items().stream().map(OneValue::text).toList()
                : node instanceof YamlMap map
                        ? map.entries().stream()
                                .map(entry -> text(entry.value())
                                        .filter(String::isEmpty)
                                        .map(none -> entry.key().value()))
                                .toList()
                        : List.of();
        return values.stream().allMatch(Optional::isPresent)
                ? values.stream().flatMap(Optional::stream).toList()
                : List.of();
    }

    private static Optional<String> text(YamlNode node) {
        return node instanceof YamlText text ? Optional.of(text.value()) : Optional.empty();
    }
}
