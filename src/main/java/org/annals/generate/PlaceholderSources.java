package org.annals.generate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.annals.model.FieldLocations;
import org.annals.model.Source;
import org.annals.model.Timeline;

/** Sources for those that are cited and not there, so that pages can be shown before all is right: each has its id as title. */
final class PlaceholderSources {

    private PlaceholderSources() {}

    static Timeline in(Timeline timeline) {
        Map<String, Source> sources = new LinkedHashMap<>(timeline.sources());
        String kind =
                timeline.settings().sourceKinds().keySet().stream().findFirst().orElse("reference");
        timeline.events()
                .forEach(event -> event.allSources()
                        .forEach(id -> sources.computeIfAbsent(
                                id, missing -> source(missing, kind, event.at().fields()))));
        return sources.size() == timeline.sources().size() ? timeline : timeline.with(sources);
    }

    private static Source source(String id, String kind, FieldLocations at) {
        return new Source(
                id,
                "document",
                id,
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                new Source.Provenance(kind, Optional.empty(), Optional.empty()),
                at);
    }
}
