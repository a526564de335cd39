package org.annals.intake;

import java.util.List;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;
import org.annals.syntax.Json;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;

/** Reads JSON: the slides of TimelineJS, or sources in CSL JSON. */
final class JsonReader implements ForeignReader {

    @Override
    public void read(SourceFile file, Finds finds) {
        var json = Json.read(file);
        json.problems().forEach(finds::problem);
        json.value().ifPresent(root -> read(root, finds));
    }

    private static void read(YamlNode root, Finds finds) {
        if (root instanceof YamlMap map && map.get("events").isPresent()) {
            new SlidesJson(finds).read(map);
        } else if (root instanceof YamlList list) {
            sources(list.items(), finds);
        } else if (root instanceof YamlMap map && map.get("items").orElse(map) instanceof YamlList list) {
            sources(list.items(), finds);
        } else {
            finds.problem(unknown(root.at()));
        }
    }

    private static void sources(List<YamlNode> items, Finds finds) {
        for (YamlNode item : items) {
            if (item instanceof YamlMap map
                    && (map.get("title").isPresent() || map.get("type").isPresent())) {
                new CslItem(map, map.at(), finds).read();
            } else {
                finds.problem(unknown(item.at()));
            }
        }
    }

    private static Problem unknown(Location at) {
        return Problem.of(
                Rule.IMPORT_FORM,
                at,
                "this is neither a timeline of TimelineJS nor a source in CSL JSON",
                "a timeline has a list of events, and sources are a list of maps with type and title");
    }
}
