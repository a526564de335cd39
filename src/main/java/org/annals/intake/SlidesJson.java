package org.annals.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annals.intake.Row.Remark;
import org.annals.problem.Location;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.Entry;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/** The JSON of TimelineJS: the same slides as in its table, in nested maps. */
final class SlidesJson {

    /** By the path in the JSON, the name of the column. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("start_date.display_date", "display date"),
            Map.entry("display_date", "display date"),
            Map.entry("text.headline", "headline"),
            Map.entry("text.text", "text"),
            Map.entry("media.url", "media"),
            Map.entry("media.alt", "alt text"),
            Map.entry("media.caption", "media caption"),
            Map.entry("media.credit", "media credit"),
            Map.entry("media.thumbnail", "media thumbnail"),
            Map.entry("background.url", "background"),
            Map.entry("background.color", "background"),
            Map.entry("group", "group"));

    private final ForeignHandler handler;

    SlidesJson(ForeignHandler handler) {
        this.handler = handler;
    }

    void read(YamlMap root) {
        root.get("title").ifPresent(title -> slide(title, "title"));
        list(root, "events").forEach(event -> slide(event, ""));
        list(root, "eras").forEach(era -> slide(era, "era"));
    }

    private static List<YamlNode> list(YamlMap root, String key) {
        return root.get(key).orElse(root) instanceof YamlList list ? list.items() : List.of();
    }

    private void slide(YamlNode node, String type) {
        if (!(node instanceof YamlMap map)) {
            handler.loss(node.at(), "this is no slide", "a slide has start_date and text");
            return;
        }
        Map<String, Cell> parts = new LinkedHashMap<>();
        var remarks = new ArrayList<Remark>();
        parts.put("type", new Cell(type, map.at()));
        collect("", map, parts, remarks);
        new Slide(map.at(), new SlideParts(parts), Map.of(), remarks).take(handler);
    }

    private void collect(String prefix, YamlMap map, Map<String, Cell> parts, List<Remark> remarks) {
        for (Entry entry : map.entries()) {
            String path = prefix + entry.key().value();
            if (entry.value() instanceof YamlMap inner) {
                collect(path + ".", inner, parts, remarks);
            } else if (entry.value() instanceof YamlText text && !text.value().isBlank()) {
                value(path, new Cell(text.value(), text.at()), parts, remarks);
            } else if (entry.value() instanceof YamlList list && !list.items().isEmpty()) {
                lost(path, list.at(), "a list of " + list.items().size(), remarks);
            }
        }
    }

    private void value(String path, Cell cell, Map<String, Cell> parts, List<Remark> remarks) {
        String column = COLUMNS.getOrDefault(path, datePart(path));
        if (!column.isEmpty()) {
            parts.put(column, cell);
        } else if (!path.equals("unique_id") && !path.equals("autolink")) {
            lost(path, cell.at(), cell.text(), remarks);
        }
    }

    private void lost(String path, Location at, String text, List<Remark> remarks) {
        remarks.add(new Remark(path, text));
        handler.loss(at, "an event has no key for " + path, "it is kept in a comment");
    }

    private static String datePart(String path) {
        return path.matches("(?:start|end)_date\\.(?:year|month|day)")
                ? path.replace("start_date.", "").replace("end_date.", "end ")
                : "";
    }
}
