package org.annals.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.intake.Reference.Origin;
import org.annals.problem.Location;
import org.annals.syntax.YamlNode.Entry;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/** A source in CSL JSON, as Zotero and pandoc write it. */
final class CslReference {

    private final YamlMap map;
    private final Location at;
    private final ForeignHandler handler;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, List<Map<String, String>>> names = new LinkedHashMap<>();

    /**
     * The item at a place.
     *
     * @param at where it stands in the file that is imported
     */
    CslReference(YamlMap map, Location at, ForeignHandler handler) {
        this.map = map;
        this.at = at;
        this.handler = handler;
    }

    /** Hands on the source. Zotero gives numbers for ids; an id of ours stays as it is. */
    void read() {
        read(Map.of(), Map.of(), OwnFields.of(map).isEmpty());
    }

    /**
     * The same with other values of the file.
     *
     * @param others by the variables of CSL, or by the names of the file for which there is none
     * @param origins where values stand, as far as that is known
     * @param isNumbered whether an id of digits alone is a number that a program gave
     */
    void read(Map<String, String> others, Map<String, Origin> origins, boolean isNumbered) {
        map.entries().stream()
                .filter(entry ->
                        !Set.of("id", "citation-key").contains(entry.key().value()))
                .forEach(this::take);
        OwnFields.of(map).forEach((key, value) -> fields.put(OwnFields.variable(key), value));
        fields.putAll(others);
        String key = text("citation-key").isEmpty() ? text("id") : text("citation-key");
        String given = Reference.isGiven(key, isNumbered) ? key : "";
        handler.reference(
                new Reference(at, given, Reference.name(key, isNumbered, text("title")), fields, names, origins));
    }

    private String text(String key) {
        return map.get(key).orElse(map) instanceof YamlText text ? text.value() : "";
    }

    private void take(Entry entry) {
        String key = entry.key().value();
        if (entry.value() instanceof YamlText text && !text.value().isBlank()) {
            fields.put(key, text.value());
        } else if (entry.value() instanceof YamlMap date && CslDates.isDate(date)) {
            fields.put(key, CslDates.text(date));
        } else if (CslDates.VARIABLES.contains(key) && entry.value() instanceof YamlList dates && isNames(dates)) {
            fields.put(key, CslDates.text(dates));
        } else if (entry.value() instanceof YamlList list && isNames(list)) {
            names.put(
                    key, list.items().stream().map(item -> name((YamlMap) item)).toList());
        } else if (!(entry.value() instanceof YamlText) && !OwnFields.are(entry)) {
            handler.loss(at, "the value of " + key + " cannot be taken over", "copy it by hand if it matters");
        }
    }

    private static boolean isNames(YamlList list) {
        return !list.items().isEmpty() && list.items().stream().allMatch(YamlMap.class::isInstance);
    }

    private static Map<String, String> name(YamlMap map) {
        Map<String, String> parts = new LinkedHashMap<>();
        map.entries().forEach(part -> {
            if (part.value() instanceof YamlText text && !text.value().isBlank()) {
                parts.put(part.key().value(), text.value());
            }
        });
        return parts;
    }
}
