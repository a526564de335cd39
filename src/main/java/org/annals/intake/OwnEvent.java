package org.annals.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.Places;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.Entry;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/** An event of the file that this program publishes, {@code timeline.json}: its account is there in plain words. */
final class OwnEvent {

    /** The keys that follow from other ones. */
    private static final Set<String> DERIVED = Set.of("start", "end", "precision", "words", "url");

    private static final String ACCOUNT = "text";

    private OwnEvent() {}

    static boolean is(YamlNode node) {
        return node instanceof YamlMap map
                && EventRecord.is(map)
                && DERIVED.stream().allMatch(key -> map.get(key).isPresent());
    }

    /** A draft, for what the account leans on has to be written. */
    static Row row(YamlMap map, ForeignHandler handler) {
        String account = map.get(ACCOUNT)
                .filter(YamlText.class::isInstance)
                .map(text -> ((YamlText) text).value())
                .orElse("");
        List<Entry> entries = map.entries().stream()
                .filter(entry -> !DERIVED.contains(entry.key().value())
                        && !entry.key().value().equals(ACCOUNT))
                .toList();
        handler.problem(Problem.of(
                Rule.IMPORT_DRAFT,
                map.at(),
                "the account of this event comes without its citations, links and notes",
                "write them into its file, and delete draft: true"));
        return EventRecord.row(
                map.at(),
                entries,
                Map.of("draft", new Cell("true", map.at())),
                PlainText.markdown(account),
                Places.allAt(map.at()),
                handler);
    }
}
