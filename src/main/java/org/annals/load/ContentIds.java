package org.annals.load;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.Settings;
import org.annals.syntax.YamlNode.YamlMap;

/** Every id of every vocabulary, as the content has them. What comes of a list alone is kept for as long as the list is the same. */
final class ContentIds {

    private final ContentFiles files;
    private final Memory memory;

    private ContentIds(ContentFiles files, Memory memory) {
        this.files = files;
        this.memory = memory;
    }

    static KnownIds of(ContentFiles files, Memory memory) {
        var content = new ContentIds(files, memory);
        Map<Vocabulary, Set<String>> ids = content.ids();
        return new KnownIds(
                ids,
                content.byName(),
                content.ofList(Vocabulary.SOURCE, "addresses", ListIds::addresses)
                        .orElse(Map.of()),
                all(files::isUnread),
                all(files::isFolderAlone),
                all(vocabulary -> ContentFiles.hasList(vocabulary)
                        && !files.isUnread(vocabulary)
                        && ids.getOrDefault(vocabulary, Set.of()).isEmpty()));
    }

    private Map<Vocabulary, Set<String>> ids() {
        Map<Vocabulary, Set<String>> ids = new EnumMap<>(Vocabulary.class);
        for (Vocabulary vocabulary : Vocabulary.values()) {
            ids.put(vocabulary, ofList(vocabulary, "keys", ListIds::keys).orElse(Set.of()));
        }
        ids.put(Vocabulary.EVENT, files.eventIds());
        ids.put(
                Vocabulary.SOURCE,
                ofList(Vocabulary.SOURCE, "references", ListIds::references).orElse(Set.of()));
        ids.put(Vocabulary.KIND, files.setting("kinds").map(ListIds::keys).orElse(Set.of()));
        ids.put(Vocabulary.SOURCE_KIND, sourceKinds());
        ids.put(
                Vocabulary.STATUS,
                files.setting("tracks").map(ListIds::statuses).orElse(Set.of()));
        return ids;
    }

    private Set<String> sourceKinds() {
        Set<String> declared = files.setting(SettingsReader.SOURCE_KINDS.name())
                .map(ListIds::keys)
                .orElseGet(() -> Set.copyOf(Settings.USUAL_SOURCE_KINDS));
        return Stream.concat(Stream.of(Settings.UNSORTED), declared.stream()).collect(Collectors.toSet());
    }

    private Map<Vocabulary, Map<String, Set<String>>> byName() {
        Map<Vocabulary, Map<String, Set<String>>> byName = new EnumMap<>(Vocabulary.class);
        for (Vocabulary vocabulary : Vocabulary.values()) {
            ofList(vocabulary, "names", ListIds::names).ifPresent(names -> byName.put(vocabulary, names));
        }
        files.setting("tracks").map(ListIds::statusNames).ifPresent(names -> byName.put(Vocabulary.STATUS, names));
        files.setting("kinds").map(ListIds::names).ifPresent(names -> byName.put(Vocabulary.KIND, names));
        return byName;
    }

    private <T> Optional<T> ofList(Vocabulary vocabulary, String what, Function<YamlMap, T> work) {
        return files.list(vocabulary.home()).map(list -> memory.ofSame(what, list, work));
    }

    private static Set<Vocabulary> all(Predicate<Vocabulary> that) {
        return Arrays.stream(Vocabulary.values()).filter(that).collect(Collectors.toSet());
    }
}
