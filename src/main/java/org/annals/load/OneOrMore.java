package org.annals.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.annals.model.form.Form;
import org.annals.problem.Rule;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;

/** One value, or a list of at least one in which nothing stands twice. */
record OneOrMore<T>(Shape<T> item, Function<T, ?> identity) implements Shape<List<T>> {

    @Override
    public Form form() {
        return new Form.AnyOf(List.of(item.form(), new Form.ListOf(item.form())));
    }

    @Override
    public Optional<List<T>> read(YamlNode node, String key, FileReading reading) {
        if (!(node instanceof YamlList list)) {
            return item.read(node, key, reading).map(List::of);
        }
        if (list.items().isEmpty()) {
            reading.report(Rule.EMPTY_VALUE, list.at(), key + " has no value here", "write one, or delete it");
            return Optional.empty();
        }
        return new ListShape<>(item, identity).read(list, key, reading);
    }

    /** That a map of such values has one. */
    static void someMap(Map<String, ?> map, YamlNode node, FileReading reading) {
        if (node instanceof YamlMap typed && typed.entries().isEmpty()) {
            reading.report(Rule.EMPTY_VALUE, node.at(), "this map is empty", "write at least one key with its value");
        }
    }
}
