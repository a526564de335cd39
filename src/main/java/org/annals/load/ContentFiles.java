package org.annals.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.Source;
import org.annals.problem.Location;
import org.annals.problem.Nearest;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.source.EditionPaths;
import org.annals.source.Places;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.annals.syntax.Rereading;
import org.annals.syntax.Yaml;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.Unread;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/** The content sorted by what it is, its lists opened, so that every id is known. A file that is nothing of it is a problem. */
final class ContentFiles {

    static final String SITE = "content/site.yaml";
    private static final String LOCK = "content/urls.lock";
    /** Two sources are the same if their ids are, which is told. */
    static final Key<List<Source>> REFERENCE_LIST = Key.required(
            "references",
            new ListShape<>(
                            remembered(SourceShape.SOURCE),
                            source -> source.at().whole())
                    .and(ListIds::differ),
            "the list of sources");

    static final Schema REFERENCES = Schema.of(REFERENCE_LIST);

    private static final Set<String> LISTS = Stream.concat(
                    Stream.of(SITE, EditionPaths.LIST),
                    Vocabulary.lists().stream().map(Vocabulary::home))
            .collect(Collectors.toSet());

    /** Where a list stands that is called by another name elsewhere. */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("content/countries.yaml", Vocabulary.COUNTRY.home()),
            Map.entry("content/members.yaml", Vocabulary.COUNTRY.home()),
            Map.entry("content/tracks.yaml", Vocabulary.COUNTRY.home()),
            Map.entry("content/persons.yaml", Vocabulary.PERSON.home()),
            Map.entry("content/locations.yaml", Vocabulary.PLACE.home()),
            Map.entry("content/tags.yaml", Vocabulary.THEME.home()),
            Map.entry("content/topics.yaml", Vocabulary.THEME.home()),
            Map.entry("content/terms.yaml", Vocabulary.TERM.home()),
            Map.entry("content/periods.yaml", Vocabulary.ERA.home()),
            Map.entry("content/references.yaml", Vocabulary.SOURCE.home()),
            Map.entry("content/bibliography.yaml", Vocabulary.SOURCE.home()),
            Map.entry("content/config.yaml", SITE),
            Map.entry("content/settings.yaml", SITE),
            Map.entry("content/companions.yaml", "content/companions/"),
            Map.entry("content/pages.yaml", "content/pages/"),
            Map.entry("content/events.yaml", "content/events/"));

    private final List<SourceFile> events = new ArrayList<>();
    private final List<SourceFile> pages = new ArrayList<>();
    private final List<SourceFile> companions = new ArrayList<>();
    private final List<SourceFile> records = new ArrayList<>();
    private final Map<String, YamlMap> lists = new LinkedHashMap<>();
    private final Memory memory;
    private final SingleEntries singles;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> unread = new HashSet<>();
    /** Files of two versions: that they are there is known, and nothing else of them. */
    private final Set<String> torn = new HashSet<>();

    private final Map<String, String> eventFiles = new HashMap<>();

    private ContentFiles(Memory memory) {
        this.memory = memory;
        this.singles = new SingleEntries(memory);
    }

    static ContentFiles of(SourceTree tree, Memory memory) {
        var files = new ContentFiles(memory);
        tree.content().forEach(files::sort);
        files.events().stream()
                .map(file -> memory.of("brought", file, InlineEntries::by))
                .flatMap(List::stream)
                .forEach(files.singles::add);
        files.problems.addAll(files.singles.joinTo(files.lists));
        if (tree.find(SITE).isEmpty()) {
            files.unread.add(SITE);
            files.problems.add(Problem.of(
                    Rule.MISSING_FILE,
                    Location.of(SITE),
                    "a timeline needs this file",
                    "type annals init and the name of a new folder to begin a timeline; in a folder that is one, copy the"
                            + " file from another timeline, and change title, period and kinds"));
        }
        return files;
    }

    private static <T> Shape<T> remembered(Shape<T> shape) {
        return Shape.of(
                shape.form(), (node, key, reading) -> reading.recall(node, part -> shape.read(node, key, part)));
    }

    /** What a file shows before it is read: whether it has two versions, and what is wrong with its signs and its name. */
    private record Look(boolean torn, List<Problem> problems) {

        static Look at(SourceFile file) {
            List<Problem> conflicts = MergeConflicts.problems(file);
            List<Problem> signs = conflicts.isEmpty() ? VisibleText.problems(file) : conflicts;
            return new Look(
                    !conflicts.isEmpty(),
                    Stream.concat(signs.stream(), FileNames.problem(file).stream())
                            .toList());
        }
    }

    private void sort(SourceFile file) {
        if (file.path().equals(LOCK)) {
            return; // addresses, which the site is held against
        }
        Look look = memory.of("look", file, Look::at);
        problems.addAll(look.problems);
        if (look.torn) {
            torn.add(file.path());
        }
        if (EditionPaths.isRecord(file.path())) {
            records.add(file);
        } else if (file.path().startsWith("content/events/")) {
            event(file);
        } else if (file.path().startsWith("content/pages/") && file.extension().equals("md")) {
            page(file);
        } else if (file.path().startsWith("content/companions/")
                && file.extension().equals("yaml")) {
            companions.add(file);
        } else if (LISTS.contains(file.path())) {
            open(file, file.path(), lists);
        } else if (SingleEntries.isOne(file)) {
            singles.add(file, torn.contains(file.path())).ifPresent(vocabulary -> unread.add(vocabulary.home()));
        } else {
            problems.add(Problem.of(
                    Rule.MISPLACED_FILE,
                    Location.of(file.path()),
                    "nothing reads a file of this name here",
                    betterPlace(file.path())));
        }
    }

    private static String betterPlace(String path) {
        String near = OTHER_NAMES.getOrDefault(path, Nearest.to(path, LISTS).orElse(""));
        return near.isEmpty()
                ? "events lie in content/events/, texts in content/pages/, and a list has one of the names "
                        + Vocabulary.lists().stream()
                                .map(vocabulary -> vocabulary.home().replaceFirst("content/", ""))
                                .collect(Collectors.joining(", "))
                : near.endsWith("/") ? "each of them is a file of its own in " + near : "did you mean " + near + "?";
    }

    private void open(SourceFile file, String name, Map<String, YamlMap> opened) {
        if (torn.contains(name)) {
            unread.add(name);
            return;
        }
        if (name.equals(SITE) && SingleEntries.isEmpty(file)) {
            unread.add(SITE);
            problems.add(FirstSettings.missing(file));
            return;
        }
        if (SingleEntries.isEmpty(file)) {
            opened.put(name, new YamlMap(List.of(), Location.of(name)));
            return;
        }
        var result = memory.inPlace("list", name, file, ContentFiles::yaml, ContentFiles::yamlAgain);
        problems.addAll(result.problems());
        result.value().ifPresentOrElse(map -> opened.put(name, map), () -> unread.add(name));
        if (name.equals(SITE)
                && result.value().filter(map -> map.get("kinds").isEmpty()).isPresent()) {
            unread.add(SITE); // no event can name a kind then, and that is told of site.yaml alone
        }
        if (result.value()
                .filter(map -> memory.ofSame("hidden", map, ContentFiles::hidesIds))
                .isPresent()) {
            unread.add(name);
        }
    }

    private static Result<YamlMap> yaml(SourceFile file) {
        return file.path().equals(Vocabulary.SOURCE.home())
                ? Yaml.read(file, REFERENCE_LIST.name())
                : Vocabulary.lists().stream()
                        .filter(vocabulary -> vocabulary.home().equals(file.path()))
                        .findFirst()
                        .map(vocabulary -> Yaml.read(file, node -> ListedEntries.problem(node, vocabulary)))
                        .orElseGet(() -> file.path().equals(EditionPaths.LIST)
                                ? Yaml.read(file, EditionReader::wrong)
                                : Yaml.read(file));
    }

    private static Optional<Result<YamlMap>> yamlAgain(SourceFile before, Result<YamlMap> read, SourceFile now) {
        return read.value()
                .filter(map -> read.problems().isEmpty())
                .flatMap(map -> Rereading.of(before, map, now))
                .map(Result::of);
    }

    /** Whether something could not be read that may hold ids. */
    private static boolean hidesIds(YamlMap map) {
        return Stream.of("references", "kinds", "source-kinds", "tracks")
                .flatMap(key -> map.get(key).stream())
                .anyMatch(value -> value instanceof Unread || hidesItem(value));
    }

    private static boolean hidesItem(YamlNode node) {
        return node instanceof YamlList list
                && list.items().stream()
                        .map(item -> item instanceof YamlMap map ? map.get("id").orElse(item) : item)
                        .anyMatch(Unread.class::isInstance);
    }

    private void event(SourceFile file) {
        String before = eventFiles.putIfAbsent(file.stem().toLowerCase(Locale.ROOT), file.path());
        if (before != null) {
            problems.add(Problem.of(
                    Rule.DUPLICATE_ID,
                    Location.of(file.path()),
                    "the event " + file.stem() + " is in " + before + " already",
                    "give one of the two files another name"));
        }
        FileNames.noId(file, "an event").ifPresent(problems::add);
        events.add(file);
    }

    private void page(SourceFile file) {
        FileNames.noId(file, "a page").ifPresent(problems::add);
        pages.add(file);
    }

    List<SourceFile> events() {
        return whole(events);
    }

    List<SourceFile> pages() {
        return whole(pages);
    }

    List<SourceFile> companions() {
        return whole(companions);
    }

    /** What the editions held. */
    List<SourceFile> records() {
        return whole(records);
    }

    private List<SourceFile> whole(List<SourceFile> files) {
        return files.stream().filter(file -> !torn.contains(file.path())).toList();
    }

    List<Problem> problems() {
        return problems;
    }

    /** The entries of a vocabulary as they stand, read or not. */
    List<YamlNode.Entry> entries(Vocabulary vocabulary) {
        return list(vocabulary.home()).map(YamlMap::entries).orElse(List.of());
    }

    /** The file in which an entry stands. */
    String home(Vocabulary vocabulary, String id) {
        return definition(vocabulary, id).map(Location::file).orElse(vocabulary.home());
    }

    /** Where an id is defined; a file that is named by it counts as a whole. */
    Optional<Location> definition(Vocabulary vocabulary, String id) {
        return keys(vocabulary)
                .filter(key -> key.value().equals(id))
                .map(YamlText::at)
                .findFirst();
    }

    private Stream<YamlText> keys(Vocabulary vocabulary) {
        return switch (vocabulary) {
            case EVENT ->
                events.stream().map(file -> {
                    Location at = Location.of(file.path());
                    return new YamlText(file.stem(), at, Places.allAt(at));
                });
            case SOURCE ->
                list(vocabulary.home()).map(ListIds::sources).orElse(List.of()).stream()
                        .map(YamlNode.Entry::key);
            case KIND -> keys("kinds");
            case SOURCE_KIND -> keys(SettingsReader.SOURCE_KINDS.name());
            case STATUS -> setting("tracks").stream().flatMap(ListIds::statusKeys);
            default -> entries(vocabulary).stream().map(YamlNode.Entry::key);
        };
    }

    private Stream<YamlText> keys(String setting) {
        return setting(setting).stream().flatMap(map -> map.entries().stream()).map(YamlNode.Entry::key);
    }

    Optional<YamlMap> list(String path) {
        return Optional.ofNullable(lists.get(path));
    }

    /** That the list is there is still known, but not what stands in it: that of sources is as large as all events. */
    void close(Vocabulary vocabulary) {
        lists.computeIfPresent(vocabulary.home(), (path, list) -> new YamlMap(List.of(), list.at()));
    }

    /** The ids of all events, those of files of two versions as well. */
    Set<String> eventIds() {
        return events.stream().map(SourceFile::stem).collect(Collectors.toSet());
    }

    /** Whether something could not be read in which ids of a vocabulary may stand. */
    boolean isUnread(Vocabulary vocabulary) {
        return unread.contains(vocabulary.home());
    }

    /** Whether a list is a folder and has no file of its own. */
    boolean isFolderAlone(Vocabulary vocabulary) {
        return singles.areAll(vocabulary);
    }

    /** Whether a vocabulary has a file of its own, beside the settings. */
    static boolean hasList(Vocabulary vocabulary) {
        return LISTS.contains(vocabulary.home()) && !vocabulary.home().equals(SITE);
    }

    /** What stands under a key of the settings. */
    Optional<YamlMap> setting(String key) {
        return list(SITE).flatMap(site -> ListIds.map(site, key));
    }
}
