package org.annals.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.annals.load.IdNames;
import org.annals.load.Proofreader;
import org.annals.model.Settings;
import org.annals.model.Source;
import org.annals.problem.Problem;
import org.annals.source.SourceFile;
import org.annals.syntax.Yaml;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/** The sources that there are, read or not, and those that come in. One address is one source. */
final class SourceList {

    private static final int LONGEST_ID = 60;

    private final SourceForm form;
    private final Proofreader reader;
    /** By the keys that they had where they came from. */
    private final Map<String, String> byKey = new HashMap<>();

    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> byAddress = new HashMap<>();
    private final Set<String> addressed = new HashSet<>();
    private final Map<String, String> fresh = new LinkedHashMap<>();

    /** What has another id now than it came with, as a sentence. */
    private final List<String> renamed = new ArrayList<>();

    /**
     * Those of a timeline.
     *
     * @param read those that could be read, wherever they stand: in an event that brings one as well
     */
    SourceList(SourceFiles files, Collection<Source> read, SourceForm form, Proofreader reader) {
        this.form = form;
        this.reader = reader;
        files.list()
                .flatMap(file -> Yaml.read(file, "references").value())
                .flatMap(map -> map.get("references"))
                .filter(YamlList.class::isInstance)
                .ifPresent(list -> ((YamlList) list).items().forEach(this::known));
        files.singles().forEach(this::known);
        read.forEach(this::known);
    }

    private void known(Source source) {
        titles.putIfAbsent(source.id().toLowerCase(Locale.ROOT), source.richTitle());
        Optional.ofNullable(source.fields().get("citation-key")).ifPresent(key -> byKey.putIfAbsent(key, source.id()));
        SourceAddress.of(source.url().orElse(""), source.fields().getOrDefault("DOI", ""))
                .ifPresent(address -> known(address, source.id()));
    }

    private void known(YamlNode node) {
        if (node instanceof YamlMap map) {
            known(value(map, "id"), map);
        }
    }

    /** Its name is taken even if it cannot be read. */
    private void known(SourceFile file) {
        titles.put(file.stem().toLowerCase(Locale.ROOT), "");
        Yaml.read(file).value().ifPresent(map -> known(file.stem(), map));
    }

    private void known(String id, YamlMap map) {
        titles.put(id.toLowerCase(Locale.ROOT), value(map, "title"));
        SourceAddress.of(value(map, "URL"), value(map, "DOI")).ifPresent(address -> known(address, id));
    }

    private void known(String address, String id) {
        byAddress.putIfAbsent(address, id);
        addressed.add(id);
    }

    private static String value(YamlMap map, String key) {
        return map.get(key)
                .filter(YamlText.class::isInstance)
                .map(node -> ((YamlText) node).value())
                .orElse("");
    }

    /** The id of the source that has this id, or had this key where it came from. */
    Optional<String> find(String id) {
        return Optional.of(id.toLowerCase(Locale.ROOT))
                .filter(titles::containsKey)
                .or(() -> Optional.ofNullable(byKey.get(id)));
    }

    /** The id of the source at this address. */
    Optional<String> at(String url) {
        return SourceAddress.of(url, "").map(byAddress::get);
    }

    /** The id of the source, which is added if it is not there. */
    String add(Reference reference, Consumer<Problem> problems) {
        Optional<String> address = SourceAddress.of(
                reference.field("URL").orElse(""), reference.field("DOI").orElse(""));
        Optional<String> known = address.map(byAddress::get);
        String id = known.orElseGet(() -> named(reference, address, problems));
        key(reference).ifPresent(key -> byKey.putIfAbsent(key, id));
        return id;
    }

    /** The key that somebody gave it in another program, and that is not its id. */
    private static Optional<String> key(Reference reference) {
        return Optional.of(reference.key()).filter(key -> !key.isBlank() && !IdNames.isId(key));
    }

    private String named(Reference reference, Optional<String> address, Consumer<Problem> problems) {
        String title = ReferenceTitle.of(reference);
        String base = id(reference);
        Optional<String> key = key(reference);
        String id = base;
        for (int number = 2; titles.containsKey(id); number++) {
            if ((address.isEmpty() || !addressed.contains(id)) && isSame(id, title)) {
                return id;
            }
            id = base + "-" + number;
        }
        titles.put(id, title);
        if (!id.equals(base) && base.equals(reference.name())) {
            renamed.add("the id " + base + " is taken by another source: “" + title + "” is " + id);
        }
        String given = id;
        address.ifPresent(one -> {
            byAddress.put(one, given);
            addressed.add(given);
        });
        reader.know("source", id);
        fresh.put(id, SourceText.of(id, key.map(reference::keyed).orElse(reference), form, reader, problems));
        return id;
    }

    /** Two sources of one file that are only described are two. */
    private boolean isSame(String id, String title) {
        boolean isDescribed = title.startsWith("[") && title.endsWith("]");
        return title.equals(titles.get(id)) && !(isDescribed && fresh.containsKey(id));
    }

    /** What is an id already stays one, however long: what cites it knows it by that. */
    private static String id(Reference reference) {
        if (IdNames.isId(reference.name())) {
            return reference.name();
        }
        String words = IdNames.of(reference.name())
                .or(() -> reference.field("title").flatMap(IdNames::of))
                .or(() -> reference.field("URL").flatMap(IdNames::of))
                .orElse("source");
        return shortened(words);
    }

    /** Whole words of an id. */
    static String shortened(String id) {
        if (id.length() <= LONGEST_ID) {
            return id;
        }
        int end = id.lastIndexOf('-', LONGEST_ID);
        return id.substring(0, end > 0 ? end : LONGEST_ID);
    }

    /** What was decided, in sentences for the one who imports. */
    List<String> told() {
        long unsorted = fresh.values().stream()
                .filter(fields -> fields.contains("custom: {kind: " + Settings.UNSORTED))
                .count();
        var told = new ArrayList<>(renamed);
        if (unsorted > 0) {
            told.add(unsorted + (unsorted == 1 ? " new source is " : " new sources are ") + Settings.UNSORTED
                    + ", for nothing says who stands behind: --source-kind does, or custom: {kind: …} at each");
        }
        return told;
    }

    /** The fields of the new ones, by id. */
    Map<String, String> fresh() {
        return fresh;
    }
}
