package org.annals.site.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.model.Language;
import org.annals.model.Source;
import org.annals.model.Timeline;

/**
 * The kinds of sources of a timeline, in the order in which they are shown, and the sides that speak in them.
 *
 * @param labels by id
 * @param within the same within a sentence
 * @param nobody what readers see of sources that belong to no side
 */
public record SourceKinds(Map<String, String> labels, Map<String, String> within, String nobody) {

    static SourceKinds of(Timeline timeline) {
        String nobody = timeline.language().phrases().getOrDefault("source.independent", Source.INDEPENDENT);
        Set<String> declared = timeline.settings().sourceKinds().keySet();
        var within = new LinkedHashMap<>(timeline.sourceKinds());
        within.replaceAll((id, label) -> declared.contains(id) ? label : within("source." + id, timeline.language()));
        return new SourceKinds(timeline.sourceKinds(), within, nobody);
    }

    /** Most languages begin words within a sentence with a small letter; where nouns do not, there is a phrase of its own. */
    private static String within(String phrase, Language language) {
        String label = language.say(phrase);
        return language.phrases()
                .getOrDefault(phrase + ".within", label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1));
    }

    /** The place of a kind among the others. */
    public int rank(String kind) {
        return List.copyOf(labels.keySet()).indexOf(kind);
    }

    /** What readers see of a kind. */
    public String label(String kind) {
        return Optional.ofNullable(labels.get(kind)).orElse(kind);
    }

    /** The same within a sentence: the usual words bend to it, a timeline's own stand as it wrote them. */
    public String within(String kind) {
        return within.getOrDefault(kind, kind);
    }

    /** Whose voice a source is, as readers see it. */
    public String side(String side) {
        return side.equals(Source.INDEPENDENT) ? nobody : side;
    }

    /** Some kinds, each once and in order. */
    public List<String> inOrder(Iterable<String> kinds) {
        var chosen = new ArrayList<String>();
        kinds.forEach(chosen::add);
        return labels.keySet().stream().filter(chosen::contains).toList();
    }
}
