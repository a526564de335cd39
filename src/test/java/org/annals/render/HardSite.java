package org.annals.render;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.annals.Generated;
import org.annals.HostileSite;
import org.annals.Sites;
import org.annals.model.Event;
import org.annals.site.Site;
import org.annals.source.SourceTree;

/** The hostile site with all its files, built once for all tests, and the titles that readers have to find in them. */
final class HardSite {

    static final SourceTree TREE = HostileSite.tree();
    static final Site SITE = Sites.plan(TREE);

    /** By the ids of the events. */
    static final Map<String, String> TITLES = events(Event::title);

    static final Map<String, String> DATED = events(SITE.index()::titleWithDate);

    private static final Map<String, Artifact> FILES =
            Generated.whole(TREE, Optional.of(HostileSite.BASE)).files();

    private HardSite() {}

    private static Map<String, String> events(Function<Event, String> words) {
        return SITE.index().published().stream().collect(toMap(Event::id, words));
    }

    static String text(String path) {
        return requireNonNull(FILES.get(path), path).text();
    }

    static JsonObject json(String path) {
        return JsonParser.parseString(text(path)).getAsJsonObject();
    }

    static String title() {
        return SITE.settings().title();
    }
}
