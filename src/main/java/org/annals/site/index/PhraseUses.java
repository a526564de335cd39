package org.annals.site.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.model.Annotation.Statement;
import org.annals.model.Catchphrase;
import org.annals.model.Event;
import org.annals.model.Timeline;
import org.annals.model.date.When;
import org.annals.prose.Folded;
import org.annals.prose.FormFinder;
import org.annals.prose.FormFinder.Found;
import org.annals.site.index.Sayings.Saying;

/** Which statements use which phrases. */
public final class PhraseUses {

    private final Map<String, List<Use>> uses = new LinkedHashMap<>();
    private final Map<Statement, List<String>> phrases = new HashMap<>();

    /**
     * A statement that uses a phrase.
     *
     * @param forms that it has of it, each once, in their order
     */
    public record Use(Saying saying, When when, Set<String> forms) {}

    /** What is found of one phrase: the statements, and the events that hold them, by the forms that they have. */
    private record Finds(
            FormFinder finder, Map<Statement, Set<String>> statements, Map<Set<String>, Set<Event>> events) {

        Finds(Catchphrase phrase) {
            this(phrase.finder(), new HashMap<>(), new LinkedHashMap<>());
        }

        boolean look(Statement said, List<Folded> lines, Event event) {
            Set<String> forms = new LinkedHashSet<>();
            lines.forEach(line -> finder.in(line).stream().map(Found::form).forEach(forms::add));
            if (forms.isEmpty()) {
                return false;
            }
            statements.put(said, forms);
            events.computeIfAbsent(forms, first -> new LinkedHashSet<>()).add(event);
            return true;
        }

        /** One thing told twice counts twice if it is told in other forms. */
        List<Use> uses() {
            return events.entrySet().stream()
                    .flatMap(same -> uses(same.getKey(), List.copyOf(same.getValue())))
                    .sorted(Comparator.comparing(Use::when)
                            .thenComparing(use -> use.saying().event(), Event.IN_TIME))
                    .toList();
        }

        private Stream<Use> uses(Set<String> forms, List<Event> events) {
            return Sayings.of(events, said -> forms.equals(statements.get(said))).stream()
                    .map(saying -> new Use(saying, saying.when(), forms));
        }
    }

    private PhraseUses() {}

    static PhraseUses of(Timeline timeline, List<Event> published) {
        Map<String, Finds> finds = new LinkedHashMap<>();
        timeline.phrases().values().forEach(phrase -> finds.put(phrase.id(), new Finds(phrase)));
        var uses = new PhraseUses();
        if (!finds.isEmpty()) {
            published.forEach(
                    event -> event.annotations(Statement.class).forEach(said -> uses.look(said, event, finds)));
        }
        finds.forEach((phrase, found) -> uses.uses.put(phrase, found.uses()));
        return uses;
    }

    private void look(Statement said, Event event, Map<String, Finds> finds) {
        List<Folded> lines = said.lines().map(Folded::small).toList();
        List<String> used = new ArrayList<>();
        finds.forEach((phrase, found) -> {
            if (found.look(said, lines, event)) {
                used.add(phrase);
            }
        });
        if (!used.isEmpty()) {
            phrases.put(said, used);
        }
    }

    /** The statements that use a phrase, each once, in the order of time. */
    public List<Use> of(String phrase) {
        return uses.getOrDefault(phrase, List.of());
    }

    /** The phrases that a statement uses. */
    public List<String> in(Statement said) {
        return phrases.getOrDefault(said, List.of());
    }
}
