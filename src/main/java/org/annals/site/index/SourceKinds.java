package org.annals.site.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.Settings;
import org.annals.model.Timeline;

/**
 * The kinds of sources of a timeline, in the order in which they are shown.
 *
 * @param labels by id
 */
public record SourceKinds(Map<String, String> labels) {

    static SourceKinds of(Timeline timeline) {
        Map<String, String> declared = timeline.settings().sourceKinds();
        if (!declared.isEmpty()) {
            return new SourceKinds(declared);
        }
        var usual = new LinkedHashMap<String, String>();
        Settings.USUAL_SOURCE_KINDS.forEach(
                id -> usual.put(id, timeline.language().say("source." + id)));
        return new SourceKinds(usual);
    }

    /** The place of a kind among the others. */
    public int rank(String kind) {
        return List.copyOf(labels.keySet()).indexOf(kind);
    }

    /** What readers see of a kind. */
    public String label(String kind) {
        return Optional.ofNullable(labels.get(kind)).orElse(kind);
    }

    /** Some kinds, each once and in order. */
    public List<String> inOrder(Iterable<String> kinds) {
        var chosen = new ArrayList<String>();
        kinds.forEach(chosen::add);
        return labels.keySet().stream().filter(chosen::contains).toList();
    }
}
