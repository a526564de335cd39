package org.annals.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.intake.Row.Remark;
import org.annals.problem.Location;
import org.annals.source.Places;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.Entry;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/**
 * An event that is a map: the front matter of Jekyll or Hugo, or a file of a repository of events with sources and actors, in
 * Markdown, JSON or YAML.
 */
final class EventRecord {

    /** What other generators call the keys of an event. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("description", "summary"),
            Map.entry("excerpt", "summary"),
            Map.entry("tags", "themes"),
            Map.entry("categories", "themes"),
            Map.entry("location", "place"),
            Map.entry("slug", "id"));

    /** What others call the variables of a source. */
    private static final Map<String, String> VARIABLES = Map.of(
            "title", "title",
            "url", "URL",
            "outlet", "container-title",
            "publication", "container-title",
            "publisher", "publisher",
            "date", "issued",
            "archived_url", OwnFields.ARCHIVE,
            "archive_url", OwnFields.ARCHIVE);

    private EventRecord() {}

    /** Whether a map tells an event, and not a source. */
    static boolean is(YamlMap map) {
        return Stream.of("title", "date")
                        .allMatch(key ->
                                map.get(key).filter(YamlText.class::isInstance).isPresent())
                && map.get("type").isEmpty();
    }

    /** One that has no text beside its keys: its summary is its text, and the first sentence of that is its summary. */
    static Row row(YamlMap map, ForeignHandler handler) {
        Optional<YamlText> account = Stream.of("body", "summary", "description")
                .flatMap(key -> map.get(key).stream())
                .filter(YamlText.class::isInstance)
                .map(YamlText.class::cast)
                .findFirst();
        String text = account.map(YamlText::value).orElse("");
        Map<String, Cell> cells = new LinkedHashMap<>();
        account.ifPresent(found -> cells.put("body", new Cell(PlainText.ofMarkdown(text), found.at())));
        List<Entry> others = map.entries().stream()
                .filter(entry -> account.filter(found -> found == entry.value()).isEmpty())
                .toList();
        return row(
                map.at(),
                others,
                cells,
                text,
                Places.allAt(account.map(YamlText::at).orElse(map.at())),
                handler);
    }

    /**
     * The event.
     *
     * @param others what is known beside the entries, by key; an entry comes first
     * @param text in Markdown
     * @param places where the text stands in the file
     */
    static Row row(
            Location at,
            List<Entry> entries,
            Map<String, Cell> others,
            String text,
            Places places,
            ForeignHandler handler) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        List<Remark> remarks = new ArrayList<>();
        entries.forEach(entry -> take(entry, cells, remarks, handler));
        others.forEach(cells::putIfAbsent);
        var sorting = cells.containsKey(EventKeys.ACTORS) ? Row.Sorting.THEIRS : Row.Sorting.OURS;
        var foreign = new ForeignMarkdown(places, handler);
        String account = foreign.read(text);
        remarks.addAll(foreign.remarks());
        return new Row(at, cells, account, places.at(0, 0), remarks, cited(entries), sorting);
    }

    /** Sources that are told with more than an address. */
    private static List<Reference> cited(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.key().value().equals("sources"))
                .map(Entry::value)
                .filter(EventRecord::areSources)
                .flatMap(list -> ((YamlList) list).items().stream())
                .map(item -> source((YamlMap) item))
                .toList();
    }

    private static boolean areSources(YamlNode node) {
        return node instanceof YamlList list
                && !list.items().isEmpty()
                && list.items().stream()
                        .allMatch(item -> item instanceof YamlMap map
                                && map.get("title")
                                        .filter(YamlText.class::isInstance)
                                        .isPresent());
    }

    private static Reference source(YamlMap map) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("type", "webpage");
        map.entries()
                .forEach(entry -> fields.putIfAbsent(
                        VARIABLES.getOrDefault(
                                entry.key().value(), "their " + entry.key().value()),
                        text(entry.value())));
        return new Reference(map.at(), fields.getOrDefault("title", ""), fields, Map.of());
    }

    private static void take(Entry entry, Map<String, Cell> cells, List<Remark> remarks, ForeignHandler handler) {
        String name = entry.key().value();
        if (name.equals(EventKeys.ACTORS) && isFlat(entry.value())) {
            cells.put(name, new Cell(text(entry.value()), entry.value().at()));
        } else if (name.equals("sources") && areSources(entry.value())) {
            return; // each becomes one
        }
        String key = KEYS.getOrDefault(name, name);
        boolean isKey = (EventKeys.isKey(key) && !key.equals("body")) || key.equals("draft");
        if (isKey && !cells.containsKey(key) && isFlat(entry.value())) {
            cells.put(key, new Cell(text(entry.value()), entry.value().at()));
        } else if (!text(entry.value()).isBlank()) {
            remarks.add(new Remark(name, text(entry.value())));
            String lost = isFlat(entry.value())
                    ? "an event has no key " + name + " for this"
                    : "what stands under " + name + " is not brought in";
            handler.loss(entry.key().at(), lost, "it is kept in a comment");
        }
    }

    private static boolean isFlat(YamlNode node) {
        return node instanceof YamlText
                || (node instanceof YamlList list && list.items().stream().allMatch(YamlText.class::isInstance));
    }

    private static String text(YamlNode node) {
        if (node instanceof YamlList list) {
            return String.join(
                    "; ", list.items().stream().map(EventRecord::text).toList());
        }
        if (node instanceof YamlMap map) {
            return String.join(
                    "; ",
                    map.entries().stream()
                            .map(entry -> entry.key().value() + ": " + text(entry.value()))
                            .toList());
        }
        return node instanceof YamlText text ? text.value() : "";
    }
}
