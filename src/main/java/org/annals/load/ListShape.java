package org.annals.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.annals.model.form.Form;
import org.annals.problem.Location;
import org.annals.problem.Rule;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.Unread;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;

/**
 * A list in which nothing stands twice.
 *
 * @param identity what makes two items the same
 */
record ListShape<T>(Shape<T> item, Function<T, ?> identity) implements Shape<List<T>> {

    @Override
    public Form form() {
        return new Form.ListOf(item.form());
    }

    @Override
    public Optional<List<T>> read(YamlNode node, String key, FileReading reading) {
        if (node instanceof Unread) {
            return Optional.empty();
        }
        if (!(node instanceof YamlList list)) {
            reading.report(ListForm.expected(key, node, item.form()));
            ListForm.enumerated(node, item.form()).forEach(text -> item.read(text, key, reading));
            return Optional.empty();
        }
        var items = new ArrayList<T>();
        var seen = new HashSet<Object>();
        for (YamlNode child : list.items()) {
            Optional<T> read = item.read(child, key, reading);
            read.ifPresent(items::add);
            if (read.isPresent() && !seen.add(identity.apply(read.get()))) {
                reading.report(Rule.REPEATED_ITEM, place(child), "this stands twice under " + key, "delete one");
            }
        }
        return Optional.of(List.copyOf(items));
    }

    private static Location place(YamlNode item) {
        return (item instanceof YamlMap map ? map.get("id").orElse(item) : item).at();
    }
}
