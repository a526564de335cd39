package org.annals.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.compare.EntryChange.Fate;
import org.annals.model.Companion;
import org.annals.model.Entry;
import org.annals.model.Settings;
import org.annals.model.Source;
import org.annals.model.TextPage;
import org.annals.model.Timeline;
import org.annals.model.Track;

/** Compares all that is no event: the entries of the lists, the pages of text, the settings. */
final class EntryComparison {

    private final List<EntryChange> found = new ArrayList<>();

    private EntryComparison() {}

    static List<EntryChange> of(Timeline before, Timeline now) {
        var comparison = new EntryComparison();
        Map<String, Map<String, Record>> old = lists(before);
        lists(now).forEach((list, entries) -> comparison.list(list, old.getOrDefault(list, Map.of()), entries));
        return comparison.found;
    }

    /** By the names of their files. */
    private static Map<String, Map<String, Record>> lists(Timeline timeline) {
        Map<String, Map<String, Record>> lists = new LinkedHashMap<>();
        lists.put("site", settings(timeline.settings()));
        timeline.tracked().forEach((name, entries) -> lists.put(name, records(entries)));
        lists.put("glossary", records(timeline.glossary()));
        lists.put("phrases", records(timeline.phrases()));
        lists.put("eras", records(timeline.eras()));
        lists.put("sources", records(timeline.sources()));
        lists.put("companions", records(timeline.companions()));
        Map<String, Record> pages = new LinkedHashMap<>();
        timeline.pages().forEach(page -> pages.put(page.id(), page));
        lists.put("pages", pages);
        return lists;
    }

    private static Map<String, Record> settings(Settings settings) {
        Map<String, Record> parts = new LinkedHashMap<>(records(settings.kinds()));
        settings.tracks().forEach(track -> parts.put(track.id(), track));
        parts.put("", new Face(settings));
        return parts;
    }

    /** What the settings say beside kinds and tracks, and beside what only the program asks for. */
    private record Face(
            String title,
            Optional<String> subtitle,
            String description,
            List<String> languages,
            String period,
            Settings.Licence licence,
            List<String> navigation,
            List<String> moved) {

        Face(Settings settings) {
            this(
                    settings.title(),
                    settings.subtitle(),
                    settings.description(),
                    settings.languages(),
                    settings.period().edtf(),
                    settings.licence(),
                    settings.navigation().stream()
                            .map(item -> item.label() + " " + item.page())
                            .toList(),
                    settings.moved().stream()
                            .map(page -> page.from() + " to " + page.to())
                            .toList());
        }
    }

    private static Map<String, Record> records(Map<String, ?> entries) {
        Map<String, Record> records = new LinkedHashMap<>();
        entries.forEach((id, entry) -> records.put(id, (Record) entry));
        return records;
    }

    private void list(String list, Map<String, Record> before, Map<String, Record> now) {
        before.forEach((id, entry) -> {
            if (!now.containsKey(id)) {
                found.add(new EntryChange(list, id, name(entry), Fate.REMOVED, List.of()));
            }
        });
        now.forEach((id, entry) -> entry(list, id, Optional.ofNullable(before.get(id)), entry));
    }

    private void entry(String list, String id, Optional<Record> before, Record now) {
        if (before.isEmpty()) {
            found.add(new EntryChange(list, id, name(now), Fate.ADDED, List.of()));
            return;
        }
        var changes = new Changes();
        changes.fields("", RecordFields.of(before.get()), RecordFields.of(now));
        if (!changes.found().isEmpty()) {
            found.add(new EntryChange(list, id, name(now), Fate.CHANGED, changes.found()));
        }
    }

    private static String name(Record record) {
        if (record instanceof Entry entry) {
            return entry.name();
        }
        if (record instanceof Source source) {
            return source.title();
        }
        if (record instanceof Companion companion) {
            return companion.source();
        }
        if (record instanceof TextPage page) {
            return page.title();
        }
        return record instanceof Track track ? track.heading() : ((Face) record).title();
    }
}
