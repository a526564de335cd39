package org.annals.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.source.Places;
import org.annals.source.SourceFile;
import org.annals.syntax.Yaml;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.Entry;
import org.annals.syntax.YamlNode.Unread;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/** The entries that stand alone, each in a file that is named by its id or in the event that brings it. */
final class SingleEntries {

    private static final Map<String, Vocabulary> FOLDERS =
            Vocabulary.lists().stream().collect(Collectors.toMap(Vocabulary::folder, vocabulary -> vocabulary));

    private static final String REFERENCES = "references";

    /** Blank lines and comments. */
    private static final Pattern NOTHING = Pattern.compile("(?:[ \\t]*+(?:#.*+)?\\R|---\\R)*+[ \\t]*+(?:#.*+)?");

    private final Memory memory;
    private final Map<Vocabulary, List<Entry>> entries = new EnumMap<>(Vocabulary.class);
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Vocabulary> alone = EnumSet.noneOf(Vocabulary.class);

    SingleEntries(Memory memory) {
        this.memory = memory;
    }

    /** Whether a file lies where one holds an entry. */
    static boolean isOne(SourceFile file) {
        return file.extension().equals("yaml") && FOLDERS.containsKey(folder(file));
    }

    /** Whether a file has nothing but blank lines and comments. */
    static boolean isEmpty(SourceFile file) {
        return NOTHING.matcher(file.text()).matches();
    }

    private static String folder(SourceFile file) {
        return file.path().substring(0, file.path().lastIndexOf('/') + 1);
    }

    /**
     * Takes a file in.
     *
     * @param torn whether it has two versions, of which nothing is read but that it is there
     * @return the vocabulary of which something stays unknown
     */
    Optional<Vocabulary> add(SourceFile file, boolean torn) {
        One one = torn ? One.unread(file) : memory.of("entry", file, One::of);
        problems.addAll(one.problems);
        add(one.vocabulary, one.entry);
        return one.isRead ? Optional.empty() : Optional.of(one.vocabulary);
    }

    /** What a file with an entry holds. */
    private record One(Vocabulary vocabulary, Entry entry, boolean isRead, List<Problem> problems) {

        static One of(SourceFile file) {
            var result = isEmpty(file) ? Result.of(new YamlMap(List.of(), Location.of(file.path()))) : Yaml.read(file);
            if (result.value().isEmpty()) {
                return new One(vocabularyOf(file), unread(file).entry, false, result.problems());
            }
            var problems = new ArrayList<>(result.problems());
            YamlMap fields = fields(result.value().get(), id(file), vocabularyOf(file), problems);
            return new One(vocabularyOf(file), new Entry(id(file), fields), true, problems);
        }

        static One unread(SourceFile file) {
            var nothing = new Unread(Location.of(file.path()));
            return new One(vocabularyOf(file), new Entry(id(file), nothing), false, List.of());
        }

        private static Vocabulary vocabularyOf(SourceFile file) {
            return Objects.requireNonNull(FOLDERS.get(folder(file)), file.path());
        }

        private static YamlText id(SourceFile file) {
            Location at = Location.of(file.path());
            return new YamlText(file.stem(), at, Places.allAt(at));
        }
    }

    /** Without an id, which the file's name is, or what stands below it. */
    private static YamlMap fields(YamlMap map, YamlText id, Vocabulary vocabulary, List<Problem> problems) {
        if (map.entries().size() == 1
                && map.entries().get(0).value() instanceof YamlMap inner
                && map.entries().get(0).key().value().equals(id.value())) {
            problems.add(Problem.of(
                    Rule.UNKNOWN_KEY,
                    map.entries().get(0).key().at(),
                    "the name of this file is the id already",
                    "delete this line, and move the lines below it to the left"));
            return inner;
        }
        map.get("id")
                .filter(given ->
                        !(given instanceof YamlText text && text.value().equals(id.value())))
                .ifPresent(given -> problems.add(Problem.of(
                        Rule.WRONG_VALUE,
                        given.at(),
                        "the id of this " + vocabulary.label() + " is the name of its file, " + id.value(),
                        "delete this line, or rename the file")));
        return new YamlMap(
                map.entries().stream()
                        .filter(entry -> !entry.key().value().equals("id"))
                        .toList(),
                map.at());
    }

    /** Takes in what an event brings. */
    void add(InlineEntries.Found found) {
        add(found.vocabulary(), memory.ofSame("brought", found, one -> new Entry(one.id(), one.fields())));
    }

    private void add(Vocabulary vocabulary, Entry entry) {
        entries.computeIfAbsent(vocabulary, any -> new ArrayList<>())
                .add(
                        vocabulary == Vocabulary.SOURCE
                                ? memory.ofSame("source", entry, one -> new Entry(one.key(), source(one)))
                                : entry);
    }

    /** Whether a list is a folder and has no file of its own. */
    boolean areAll(Vocabulary vocabulary) {
        return alone.contains(vocabulary);
    }

    /** Puts them behind those of the lists' own files, and tells what is there twice. */
    List<Problem> joinTo(Map<String, YamlMap> lists) {
        entries.forEach((vocabulary, singles) -> {
            boolean inFolder =
                    singles.stream().anyMatch(entry -> entry.key().at().file().startsWith(vocabulary.folder()));
            if (inFolder && !lists.containsKey(vocabulary.home())) {
                alone.add(vocabulary);
            }
            YamlMap list = Optional.ofNullable(lists.get(vocabulary.home()))
                    .orElseGet(() -> new YamlMap(List.of(), Location.of(vocabulary.home())));
            Result<YamlMap> both = memory.ofAllSame(
                    "joined",
                    Stream.concat(list.entries().stream(), singles.stream()).toList(),
                    () -> joined(vocabulary, list, singles));
            problems.addAll(both.problems());
            both.value().ifPresent(joined -> lists.put(vocabulary.home(), joined));
        });
        return problems;
    }

    private Result<YamlMap> joined(Vocabulary vocabulary, YamlMap list, List<Entry> singles) {
        var twice = new ArrayList<Problem>();
        return Result.of(
                vocabulary == Vocabulary.SOURCE
                        ? sources(list, singles, twice)
                        : new YamlMap(joined(vocabulary, list.entries(), singles, twice), list.at()),
                twice);
    }

    private YamlMap sources(YamlMap list, List<Entry> singles, List<Problem> twice) {
        YamlNode before = list.get(REFERENCES).orElse(list);
        List<YamlNode> items = before instanceof YamlList known ? known.items() : List.of();
        List<Entry> all = joined(Vocabulary.SOURCE, ListIds.sources(list), singles, twice);
        var both = new ArrayList<YamlNode>(items);
        all.subList(ListIds.sources(list).size(), all.size()).forEach(source -> both.add(source.value()));
        var key = new YamlText(REFERENCES, list.at(), Places.allAt(list.at()));
        Stream<Entry> others =
                list.entries().stream().filter(entry -> !entry.key().value().equals(REFERENCES));
        return before instanceof YamlList || before == list
                ? new YamlMap(
                        Stream.concat(Stream.of(new Entry(key, new YamlList(both, before.at()))), others)
                                .toList(),
                        list.at())
                : list;
    }

    private static YamlNode source(Entry source) {
        if (!(source.value() instanceof YamlMap fields) || fields.get("id").isPresent()) {
            return source.value();
        }
        YamlText id = source.key();
        var named = new Entry(new YamlText("id", id.at(), Places.allAt(id.at())), id);
        return new YamlMap(
                Stream.concat(Stream.of(named), fields.entries().stream()).toList(), fields.at());
    }

    /** Those of a list in their order, then the others. An id without fields in a list is the place of its entry. */
    private static List<Entry> joined(
            Vocabulary vocabulary, List<Entry> listed, List<Entry> singles, List<Problem> twice) {
        Map<String, Location> known = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        var all = new ArrayList<>(listed);
        for (int i = 0; i < listed.size(); i++) {
            YamlText id = listed.get(i).key();
            if (isPlace(listed.get(i))) {
                places.put(id.value(), i);
            } else {
                known.putIfAbsent(id.value(), id.at());
            }
        }
        for (Entry entry : singles) {
            String id = entry.key().value();
            Location before = known.putIfAbsent(id, entry.key().at());
            if (before != null) {
                twice.add(twice(vocabulary, entry.key(), before));
            } else if (places.containsKey(id)) {
                all.set(places.get(id), entry);
            } else {
                all.add(entry);
            }
        }
        return all;
    }

    /** Whether an entry of a list only says where among the others it stands. */
    static boolean isPlace(Entry entry) {
        return entry.value() instanceof YamlText text && text.value().isEmpty();
    }

    private static Problem twice(Vocabulary vocabulary, YamlText id, Location before) {
        return Problem.of(
                Rule.DUPLICATE_ID,
                id.at(),
                "the " + vocabulary.label() + " " + id.value() + " is in " + before.file() + " already",
                "write only its id here, or give one of the two another id");
    }
}
