package org.annals.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;
import org.annals.syntax.JsonNodes;
import org.annals.syntax.Yaml;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;

/** Reads JSON or YAML: what this program publishes, the slides of TimelineJS, sources in CSL, or events that are maps. */
record JsonReader(Function<SourceFile, Result<? extends YamlNode>> parser) implements ForeignReader {

    /** What a list at the top of a file in YAML is the value of, as pandoc writes it. */
    private static final String REFERENCES = "references";

    static JsonReader json() {
        return new JsonReader(JsonNodes::read);
    }

    static JsonReader yaml() {
        return new JsonReader(file -> Yaml.read(file, REFERENCES));
    }

    @Override
    public void read(SourceFile file, ForeignHandler handler) {
        var read = parser.apply(file);
        read.problems().forEach(handler::problem);
        read.value().ifPresent(root -> read(root, handler));
    }

    private static void read(YamlNode root, ForeignHandler handler) {
        if (root instanceof YamlMap map && events(map).stream().anyMatch(OwnEvent::is)) {
            events(map).forEach(event -> own(event, handler));
        } else if (root instanceof YamlMap map && map.get("events").isPresent()) {
            new SlidesJson(handler).read(map);
        } else if (root instanceof YamlList list) {
            items(list.items(), handler);
        } else if (root instanceof YamlMap map && list(map).isPresent()) {
            list(map).ifPresent(list -> items(list.items(), handler));
        } else if (root instanceof YamlMap map && EventRecord.is(map)) {
            handler.row(EventRecord.row(map, handler));
        } else {
            handler.problem(unknown(root.at()));
        }
    }

    private static List<YamlNode> events(YamlMap map) {
        return map.get("events").orElse(map) instanceof YamlList list ? list.items() : List.of();
    }

    private static void own(YamlNode node, ForeignHandler handler) {
        if (node instanceof YamlMap event && OwnEvent.is(node)) {
            handler.row(OwnEvent.row(event, handler));
        } else {
            handler.problem(unknown(node.at()));
        }
    }

    /** Zotero calls it items. */
    private static Optional<YamlList> list(YamlMap map) {
        return Stream.of("items", REFERENCES)
                .flatMap(key -> map.get(key).stream())
                .filter(YamlList.class::isInstance)
                .map(YamlList.class::cast)
                .findFirst();
    }

    private static void items(List<YamlNode> items, ForeignHandler handler) {
        boolean events = items.stream().anyMatch(item -> item instanceof YamlMap map && EventRecord.is(map));
        for (YamlNode item : items) {
            if (events
                    && item instanceof YamlMap map
                    && map.get("title").isPresent()
                    && map.get("type").isEmpty()) {
                handler.row(EventRecord.row(map, handler));
            } else if (item instanceof YamlMap map
                    && (map.get("title").isPresent() || map.get("type").isPresent())) {
                new CslReference(map, map.at(), handler).read();
            } else {
                handler.problem(unknown(item.at()));
            }
        }
    }

    private static Problem unknown(Location at) {
        return Problem.of(
                Rule.IMPORT_FORM,
                at,
                "this is neither a timeline of TimelineJS nor an event or a source in CSL",
                "a timeline has a list of events, an event title and date, and sources are a list of maps with type and title");
    }
}
