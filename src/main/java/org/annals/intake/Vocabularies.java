package org.annals.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.Entry;
import org.annals.model.Timeline;
import org.annals.model.form.Guide;
import org.annals.problem.Nearest;

/**
 * The ids that values may name, and the names that lead to them, in every language.
 *
 * @param names by the kind of entry, such as {@code person}, the name of each id
 * @param byName by the kind of entry, each id by its names and by itself, in small letters
 */
record Vocabularies(Map<String, Map<String, String>> names, Map<String, Map<String, String>> byName) {

    /** Where an entry is added. */
    private static final Map<String, String> HOMES = Map.of(
            "kind", "below kinds in content/site.yaml",
            "place", "in content/places.yaml",
            "person", "in content/people.yaml",
            "organisation", "in content/organisations.yaml",
            "country", "in content/membership.yaml",
            "theme", "in content/themes.yaml",
            "source", "in content/sources.yaml",
            "event", "in content/events");

    /** Names that are told where nothing is near. */
    private static final int FEW = 8;

    static Vocabularies of(Guide guide, Timeline timeline) {
        Map<String, Map<String, String>> byName = new HashMap<>();
        guide.vocabularies().forEach((vocabulary, ids) -> {
            Map<String, String> folded = byName.computeIfAbsent(vocabulary, key -> new HashMap<>());
            ids.keySet().forEach(id -> folded.put(folded(id), id));
            ids.forEach((id, name) -> folded.putIfAbsent(folded(name), id));
        });
        named("kind", timeline.settings().kinds(), byName);
        timeline.settings()
                .kinds()
                .values()
                .forEach(kind -> byName.computeIfAbsent("kind", key -> new HashMap<>())
                        .putIfAbsent(folded(kind.label()), kind.id()));
        named("place", timeline.places(), byName);
        named("person", timeline.people(), byName);
        named("organisation", timeline.organisations(), byName);
        named("country", timeline.countries(), byName);
        named("theme", timeline.themes(), byName);
        return new Vocabularies(guide.vocabularies(), byName);
    }

    private static void named(
            String vocabulary, Map<String, ? extends Entry> entries, Map<String, Map<String, String>> byName) {
        Map<String, String> folded = byName.computeIfAbsent(vocabulary, key -> new HashMap<>());
        entries.values()
                .forEach(entry -> Stream.concat(entry.names().values().stream(), entry.also().stream())
                        .forEach(name -> folded.putIfAbsent(folded(name), entry.id())));
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The id that is meant by an id or a name in any language, whatever its case. */
    Optional<String> find(String vocabulary, String word) {
        return Optional.ofNullable(byName.getOrDefault(vocabulary, Map.of()).get(folded(word)));
    }

    /** What to do about a word that names nothing. */
    String advice(String vocabulary, String word) {
        Collection<String> ids = names.getOrDefault(vocabulary, Map.of()).keySet();
        String home = HOMES.getOrDefault(vocabulary, "in content");
        return near(vocabulary, word, ids)
                .map(near -> "did you mean " + near + "? Else add it " + home)
                .orElseGet(() -> "add it " + home + few(ids));
    }

    private Optional<String> near(String vocabulary, String word, Collection<String> ids) {
        return Nearest.id(word, ids)
                .or(() -> Nearest.id(
                                folded(word),
                                byName.getOrDefault(vocabulary, Map.of()).keySet())
                        .flatMap(name -> find(vocabulary, name)));
    }

    private static String few(Collection<String> ids) {
        List<String> some = ids.stream().limit(FEW).toList();
        return some.isEmpty()
                ? ", where there is none yet"
                : some.stream()
                        .collect(Collectors.joining(", ", ", or write ", ids.size() > FEW ? " or another one" : ""));
    }
}
