package org.annals.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annals.problem.Nearest;

/**
 * The ids that values may name, and the names that lead to them.
 *
 * @param names by the kind of entry, such as {@code person}, the name of each id
 */
record Vocabularies(Map<String, Map<String, String>> names) {

    /** The id that is meant by an id or a name, whatever its case. */
    Optional<String> find(String vocabulary, String word) {
        Map<String, String> entries = names.getOrDefault(vocabulary, Map.of());
        if (entries.containsKey(word)) {
            return Optional.of(word);
        }
        Map<String, String> folded = new LinkedHashMap<>();
        entries.forEach((id, name) -> folded.putIfAbsent(name.toLowerCase(Locale.ROOT), id));
        entries.keySet().forEach(id -> folded.put(id.toLowerCase(Locale.ROOT), id));
        return Optional.ofNullable(folded.get(word.strip().toLowerCase(Locale.ROOT)));
    }

    /** What to do about a word that names nothing. */
    String advice(String vocabulary, String word) {
        Collection<String> ids = names.getOrDefault(vocabulary, Map.of()).keySet();
        return Nearest.id(word, ids)
                .map(near -> "did you mean " + near + "?")
                .orElseGet(() -> "write the id of a " + vocabulary + " that there is, or add an entry for it");
    }
}
