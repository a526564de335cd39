package org.annals.site.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private PhraseUses() {}

    static PhraseUses of(Timeline timeline, List<Event> published) {
        Map<String, Map<Statement, Set<String>>> found = new LinkedHashMap<>();
        Map<String, FormFinder> finders = new LinkedHashMap<>();
        for (Catchphrase phrase : timeline.phrases().values()) {
            found.put(phrase.id(), new HashMap<>());
            finders.put(phrase.id(), phrase.finder());
        }
        var uses = new PhraseUses();
        if (!finders.isEmpty()) {
            published.stream()
                    .flatMap(event -> event.annotations(Statement.class))
                    .forEach(said -> uses.look(said, finders, found));
        }
        found.forEach((phrase, forms) -> uses.uses.put(phrase, uses(published, forms)));
        return uses;
    }

    private void look(Statement said, Map<String, FormFinder> finders, Map<String, Map<Statement, Set<String>>> found) {
        List<Folded> lines = said.lines().map(Folded::small).toList();
        finders.forEach((phrase, finder) -> {
            Set<String> forms = new LinkedHashSet<>();
            lines.forEach(line -> finder.in(line).stream().map(Found::form).forEach(forms::add));
            if (!forms.isEmpty()) {
                phrases.computeIfAbsent(said, first -> new ArrayList<>()).add(phrase);
                found.getOrDefault(phrase, Map.of()).put(said, forms);
            }
        });
    }

    /** One thing told twice counts twice if it is told in other forms. */
    private static List<Use> uses(List<Event> published, Map<Statement, Set<String>> forms) {
        return forms.values().stream()
                .distinct()
                .flatMap(same -> Sayings.of(published, said -> same.equals(forms.get(said))).stream()
                        .map(saying -> new Use(saying, saying.when(), same)))
                .sorted(Comparator.comparing(Use::when)
                        .thenComparing(use -> use.saying().event(), Event.IN_TIME))
                .toList();
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
