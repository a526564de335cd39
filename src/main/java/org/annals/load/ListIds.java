package org.annals.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.Source;
import org.annals.problem.Rule;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/** Finds the ids in a list before anything else of it is read. */
final class ListIds {

    private ListIds() {}

    static Set<String> keys(YamlMap map) {
        return map.entries().stream().map(entry -> entry.key().value()).collect(Collectors.toSet());
    }

    static Set<String> statuses(YamlMap tracks) {
        return statusKeys(tracks).map(YamlText::value).collect(Collectors.toSet());
    }

    static Stream<YamlText> statusKeys(YamlMap tracks) {
        return statusEntries(tracks).map(YamlNode.Entry::key);
    }

    /** The ids of statuses by their labels in small letters. */
    static Map<String, Set<String>> statusNames(YamlMap tracks) {
        Map<String, Set<String>> names = new HashMap<>();
        statusEntries(tracks).forEach(status -> {
            if (status.value() instanceof YamlText label) {
                names.computeIfAbsent(label.value().strip().toLowerCase(Locale.ROOT), key -> new HashSet<>())
                        .add(status.key().value());
            }
        });
        return names;
    }

    /** A status belongs to one track; of two with one id the later one is told. */
    static void statusesDiffer(Map<String, TrackShape.Declared> tracks, YamlNode node, FileReading reading) {
        Set<String> ids = new HashSet<>();
        if (node instanceof YamlMap map) {
            statusEntries(map)
                    .filter(status -> !ids.add(status.key().value()))
                    .forEach(status -> reading.report(
                            Rule.DUPLICATE_ID,
                            status.key().at(),
                            "there is a status with the id " + status.key().value() + " already",
                            "give one of the two another id"));
        }
    }

    private static Stream<YamlNode.Entry> statusEntries(YamlMap tracks) {
        return tracks.entries().stream()
                .flatMap(track -> track.value() instanceof YamlMap map ? map(map, "statuses").stream() : Stream.of())
                .flatMap(map -> map.entries().stream());
    }

    static Optional<YamlMap> map(YamlMap map, String key) {
        return map.get(key).filter(YamlMap.class::isInstance).map(YamlMap.class::cast);
    }

    static Set<String> references(YamlMap sources) {
        return sources(sources).stream().map(entry -> entry.key().value()).collect(Collectors.toSet());
    }

    /** The ids of entries by their names in small letters; two may have one name. */
    static Map<String, Set<String>> names(YamlMap entries) {
        Map<String, Set<String>> names = new HashMap<>();
        for (YamlNode.Entry entry : entries.entries()) {
            if (entry.value() instanceof YamlMap fields) {
                Stream.of("name", "label", "term")
                        .flatMap(key -> fields.get(key).stream())
                        .filter(YamlText.class::isInstance)
                        .map(name -> ((YamlText) name).value().strip().toLowerCase(Locale.ROOT))
                        .forEach(name -> names.computeIfAbsent(name, key -> new HashSet<>())
                                .add(entry.key().value()));
                map(fields, "names").stream()
                        .flatMap(foreign -> foreign.entries().stream())
                        .map(YamlNode.Entry::value)
                        .filter(YamlText.class::isInstance)
                        .map(name -> ((YamlText) name).value().strip().toLowerCase(Locale.ROOT))
                        .forEach(name -> names.computeIfAbsent(name, key -> new HashSet<>())
                                .add(entry.key().value()));
            }
        }
        return names;
    }

    /** The ids of the sources by their addresses; of two with one address the first. */
    static Map<String, String> addresses(YamlMap sources) {
        Map<String, String> addresses = new HashMap<>();
        for (YamlNode.Entry source : sources(sources)) {
            if (source.value() instanceof YamlMap fields
                    && fields.get("URL").orElse(source.value()) instanceof YamlText url) {
                PageAddress.of(url.value())
                        .ifPresent(address ->
                                addresses.putIfAbsent(address, source.key().value()));
            }
        }
        return addresses;
    }

    /** Of two sources with one id the later one is told. */
    static void differ(List<Source> sources, YamlNode node, FileReading reading) {
        Set<String> ids = new HashSet<>();
        for (YamlNode item : node instanceof YamlList list ? list.items() : List.<YamlNode>of()) {
            if (item instanceof YamlMap map
                    && map.get("id").orElse(map) instanceof YamlText id
                    && !ids.add(id.value())) {
                reading.report(
                        Rule.DUPLICATE_ID,
                        id.at(),
                        "there is a source with the id " + id.value() + " already",
                        "give one of the two another id, or delete one");
            }
        }
    }

    /** The items of the list of sources, each under its id. */
    static List<YamlNode.Entry> sources(YamlMap sources) {
        var entries = new ArrayList<YamlNode.Entry>();
        if (sources.get("references").orElse(sources) instanceof YamlList list) {
            for (YamlNode item : list.items()) {
                if (item instanceof YamlMap map && map.get("id").orElse(item) instanceof YamlText id) {
                    entries.add(new YamlNode.Entry(id, item));
                }
            }
        }
        return entries;
    }
}
