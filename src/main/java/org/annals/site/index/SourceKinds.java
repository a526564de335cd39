package org.annals.site.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annals.model.Settings;
import org.annals.model.Timeline;

/**
 * The kinds of sources of a timeline, in the order in which they are shown.
 *
 * @param labels by id
 * @param own whether the timeline declares them
 */
public record SourceKinds(Map<String, String> labels, boolean own) {

    static SourceKinds of(Timeline timeline) {
        Map<String, String> declared = timeline.settings().sourceKinds();
        if (!declared.isEmpty()) {
            return new SourceKinds(declared, true);
        }
        var usual = new LinkedHashMap<String, String>();
        Settings.USUAL_SOURCE_KINDS.forEach(
                id -> usual.put(id, timeline.language().say("source." + id)));
        return new SourceKinds(usual, false);
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
        String label = label(kind);
        return own ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** Some kinds, each once and in order. */
    public List<String> inOrder(Iterable<String> kinds) {
        var chosen = new ArrayList<String>();
        kinds.forEach(chosen::add);
        return labels.keySet().stream().filter(chosen::contains).toList();
    }
}
