package org.annals.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.syntax.YamlNode.Entry;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/** What the entries of one vocabulary keep together. */
record VocabularyEntries(Vocabulary vocabulary, List<Entry> entries) {

    /** Two entries of one name are one thing twice, or two that readers take for one. */
    List<Problem> sameNames() {
        return seenTwice(
                map -> texts(map, "name"),
                Rule.SAME_NAME,
                "has this name already",
                "make one entry of the two, or tell the names apart");
    }

    /** The first term that has a form gets it; the other is not explained where it stands. */
    List<Problem> ambiguousForms() {
        return seenTwice(
                map -> Stream.concat(texts(map, "term"), texts(map, "also")),
                Rule.AMBIGUOUS_TERM,
                "has this form already",
                "leave each form to one term");
    }

    List<Problem> unused(Uses uses) {
        return entries.stream()
                .map(Entry::key)
                .filter(id -> !uses.hasId(vocabulary, id.value()))
                .map(id -> Problem.of(
                        Rule.UNUSED_ENTRY,
                        id.at(),
                        "nothing mentions this " + vocabulary.label(),
                        "mention it in an event, or delete it"))
                .toList();
    }

    private List<Problem> seenTwice(
            Function<YamlMap, Stream<YamlText>> texts, Rule rule, String message, String suggestion) {
        var problems = new ArrayList<Problem>();
        Map<String, String> owners = new HashMap<>();
        for (Entry entry : entries) {
            String id = entry.key().value();
            Stream<YamlText> own = entry.value() instanceof YamlMap map ? texts.apply(map) : Stream.of();
            own.forEach(text -> Optional.ofNullable(owners.putIfAbsent(folded(text.value()), id))
                    .filter(owner -> !owner.equals(id))
                    .ifPresent(owner -> problems.add(Problem.of(rule, text.at(), owner + " " + message, suggestion))));
        }
        return problems;
    }

    /** A word may begin a sentence; more capitals make it another. */
    private static String folded(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static Stream<YamlText> texts(YamlMap map, String key) {
        return map.get(key).stream()
                .flatMap(found -> found instanceof YamlList list ? list.items().stream() : Stream.of(found))
                .filter(YamlText.class::isInstance)
                .map(YamlText.class::cast);
    }
}
