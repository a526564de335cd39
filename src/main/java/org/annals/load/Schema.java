package org.annals.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.form.Form;
import org.annals.problem.Edit;
import org.annals.problem.Location;
import org.annals.problem.Nearest;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.syntax.YamlNode.Entry;
import org.annals.syntax.YamlNode.Unread;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/**
 * The keys that a map may have, in the order in which editors see them. Any other key is an error.
 *
 * @param requirements what their values must keep together
 */
record Schema(List<Key<?>> keys, List<Requirement<Fields>> requirements) {

    Schema(List<Key<?>> keys) {
        this(keys, List.of());
    }

    static Schema of(Key<?>... keys) {
        return new Schema(List.of(keys));
    }

    Schema and(Requirement<Fields> requirement) {
        return new Schema(
                keys,
                Stream.concat(requirements.stream(), Stream.of(requirement)).toList());
    }

    /** All the keys that are there and right; nothing if one that is required is not. */
    Optional<Fields> read(YamlMap map, Location owner, FileReading reading) {
        Map<String, Object> values = new HashMap<>();
        Set<String> present =
                map.entries().stream().map(entry -> entry.key().value()).collect(Collectors.toCollection(HashSet::new));
        for (Entry entry : map.entries()) {
            String name = entry.key().value();
            key(name)
                    .ifPresentOrElse(
                            key -> value(key, entry, reading).ifPresent(value -> values.put(name, value)),
                            () -> unknown(entry, present, reading));
        }
        List<Key<?>> missing = keys.stream()
                .filter(key -> key.required() && !present.contains(key.name()))
                .toList();
        if (!missing.isEmpty()) {
            reading.lacks(Rule.MISSING_KEY, owner, missing(missing), toWrite(missing));
        }
        boolean complete = keys.stream().allMatch(key -> !key.required() || values.containsKey(key.name()));
        var fields = new Fields(Map.copyOf(values), map, owner);
        if (complete) {
            requirements.forEach(requirement -> requirement.check(fields, map, reading));
        }
        return complete ? Optional.of(fields) : Optional.empty();
    }

    private static String missing(List<Key<?>> keys) {
        String last = keys.get(keys.size() - 1).name();
        return keys.size() == 1
                ? "the key " + last + " is missing"
                : keys.stream()
                                .limit(keys.size() - 1L)
                                .map(Key::name)
                                .collect(Collectors.joining(", ", "the keys ", " and "))
                        + last + " are missing";
    }

    private static String toWrite(List<Key<?>> keys) {
        String lines = keys.stream().map(key -> key.name() + ": " + key.help()).collect(Collectors.joining(" · "));
        return keys.size() == 1 ? lines : "write these, each in a line of its own: " + lines;
    }

    /** The keys that must stand there, with what each says; of a schema that needs none its first. */
    String needed() {
        List<Key<?>> needed = keys.stream().filter(Key::required).toList();
        return (needed.isEmpty() ? keys.stream().limit(1) : needed.stream())
                .map(key -> key.name() + ": " + key.help())
                .collect(Collectors.joining(" · "));
    }

    Form.Struct form() {
        return new Form.Struct(keys.stream().map(Key::field).toList());
    }

    private Optional<Key<?>> key(String name) {
        return keys.stream().filter(key -> key.name().equals(name)).findFirst();
    }

    private static Optional<?> value(Key<?> key, Entry entry, FileReading reading) {
        if (entry.value() instanceof YamlText text && text.value().isEmpty()) {
            String suggestion = key.required() ? key.name() + ": " + key.help() : "write one, or delete the key";
            reading.lacks(Rule.EMPTY_VALUE, entry.key().at(), "the key " + key.name() + " has no value", suggestion);
            return Optional.empty();
        }
        return key.shape().read(entry.value(), key.name(), reading);
    }

    /** What was probably meant counts as present: one mistake is told once. */
    private void unknown(Entry entry, Set<String> present, FileReading reading) {
        if (entry.value() instanceof Unread) {
            return; // what is told of it may be why the key is none
        }
        YamlText typed = entry.key();
        Set<String> free = keys.stream()
                .map(Key::name)
                .filter(name -> !present.contains(name))
                .collect(Collectors.toSet());
        Optional<String> same = Synonyms.of(typed.value(), free);
        Optional<String> meant = same.or(() -> Nearest.to(typed.value(), free));
        meant.ifPresent(present::add);
        String all = keys.stream().map(Key::name).collect(Collectors.joining(", "));
        Problem problem = Problem.of(
                Rule.UNKNOWN_KEY,
                typed.at(),
                "there is no key " + typed.value() + " here",
                advice(typed.value(), free)
                        .or(() -> meant.map(near -> "did you mean " + near + "?"))
                        .orElse("the keys that may stand here are " + all));
        reading.report(problem.fixedBy(fix(entry, same, free)));
    }

    private static Optional<String> advice(String typed, Set<String> free) {
        if (typed.equals("published") && free.contains("draft")) {
            return Optional.of("write draft: true while it is not to be published, or delete the line");
        }
        return typed.startsWith("image_") || typed.startsWith("image-")
                ? Optional.of(
                        "write " + typed.substring("image-".length()) + " below the key image, moved in by two blanks")
                : Optional.empty();
    }

    /** A key that is only named otherwise gets its name; {@code published} says the opposite of {@code draft}. */
    private static List<Edit> fix(Entry entry, Optional<String> same, Set<String> free) {
        if (!entry.key().value().equals("published") || !free.contains("draft")) {
            return same.map(name -> List.of(new Edit(entry.key().at(), name))).orElse(List.of());
        }
        if (!(entry.value() instanceof YamlText text)
                || !List.of("true", "false").contains(text.value())) {
            return List.of();
        }
        String draft = text.value().equals("true") ? "false" : "true";
        return List.of(new Edit(entry.key().at(), "draft"), new Edit(text.at(), draft));
    }

    /** Two keys that make up one thing stand both there, or neither. */
    static Requirement<Fields> together(Key<?> one, Key<?> other, Rule rule, String thing) {
        return (fields, node, reading) -> {
            if (fields.has(one) != fields.has(other)) {
                Key<?> there = fields.has(one) ? one : other;
                reading.report(
                        rule,
                        fields.at(there),
                        thing + " needs " + one.name() + " and " + other.name() + ", and only " + there.name()
                                + " is there",
                        "write both, or neither");
            }
        };
    }
}
