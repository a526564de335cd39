package org.annals.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Entry;
import org.annals.model.Source;
import org.annals.model.Timeline;
import org.annals.model.date.When;
import org.annals.site.index.Dating;

/** What things are called in one state of a timeline; what is not in its lists keeps its id. */
record Names(Timeline timeline, Dating dating) {

    static Names in(Timeline timeline) {
        return new Names(timeline, Dating.in(timeline.language()));
    }

    String date(When when) {
        return dating.text(when).words();
    }

    String kind(String id) {
        return Optional.ofNullable(timeline.settings().kinds().get(id))
                .map(kind -> kind.label())
                .orElse(id);
    }

    String source(String id) {
        return Optional.ofNullable(timeline.sources().get(id))
                .map(Source::title)
                .orElse(id);
    }

    String event(String id) {
        return timeline.events().stream()
                .filter(event -> event.id().equals(id))
                .map(event -> event.title())
                .findFirst()
                .orElse(id);
    }

    /** A person or an organisation. */
    String speaker(String id) {
        return Stream.of(timeline.people(), timeline.organisations())
                .flatMap(list -> Optional.<Entry>ofNullable(list.get(id)).stream())
                .map(Entry::name)
                .findFirst()
                .orElse(id);
    }

    static List<String> of(Map<String, ? extends Entry> list, List<String> ids) {
        return ids.stream().map(id -> of(list, id)).toList();
    }

    static String of(Map<String, ? extends Entry> list, String id) {
        return Optional.<Entry>ofNullable(list.get(id)).map(Entry::name).orElse(id);
    }
}
