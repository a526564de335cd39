package org.annals.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.syntax.YamlNode.Entry;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/** A map in the making: of a key that stands twice the first value is kept, and the second told. */
final class Entries {

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Location> seen = new HashMap<>();
    private final List<Problem> problems;

    Entries(List<Problem> problems) {
        this.problems = problems;
    }

    void add(YamlText key, YamlNode value) {
        Location before = seen.putIfAbsent(key.value(), key.at());
        if (before == null) {
            entries.add(new Entry(key, value));
        } else {
            problems.add(Problem.of(
                    Rule.DUPLICATE_KEY,
                    key.at(),
                    "the key " + key.value() + " stands in line " + before.line() + " already",
                    "delete one of the two"));
        }
    }

    void addAll(YamlMap map) {
        map.entries().forEach(entry -> add(entry.key(), entry.value()));
    }

    boolean has(String key) {
        return seen.containsKey(key);
    }

    YamlMap at(Location place) {
        return new YamlMap(entries, place);
    }
}
