package org.annals.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.load.ListPieces.Piece;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.annals.syntax.Yaml;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.Entry;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/** Gives the entries of lists files of their own. A list is split whole or not at all, and each new file is read again to be sure. */
public final class ListSplitter {

    private final SourceTree tree;
    private final Map<String, String> there;
    private final Map<String, String> entries = new TreeMap<>();
    private final Map<String, String> lists = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private ListSplitter(SourceTree tree) {
        this.tree = tree;
        this.there = tree.content().stream()
                .collect(Collectors.toMap(
                        file -> file.path().toLowerCase(Locale.ROOT), SourceFile::text, (first, second) -> first));
    }

    /** What lists are called, which is the name of their file or folder. */
    public static List<String> names() {
        return Vocabulary.lists().stream().map(ListSplitter::name).sorted().toList();
    }

    private static String name(Vocabulary vocabulary) {
        return vocabulary.folder().replaceFirst("^content/", "").replaceFirst("/$", "");
    }

    /** Splits the lists of these names, as far as there are files of them. */
    public static Result<SplitLists> split(SourceTree tree, Set<String> names) {
        var splitter = new ListSplitter(tree);
        Vocabulary.lists().stream()
                .filter(vocabulary -> names.contains(name(vocabulary)))
                .forEach(
                        vocabulary -> tree.find(vocabulary.home()).ifPresent(file -> splitter.split(vocabulary, file)));
        return Result.of(new SplitLists(splitter.entries, splitter.lists), splitter.problems);
    }

    private void split(Vocabulary vocabulary, SourceFile file) {
        if (SingleEntries.isEmpty(file)) {
            return;
        }
        boolean hyphens = vocabulary == Vocabulary.SOURCE;
        Result<YamlMap> read = hyphens ? Yaml.read(file, ContentFiles.REFERENCE_LIST.name()) : Yaml.read(file);
        problems.addAll(read.problems());
        Optional<List<Entry>> known = read.hasErrors()
                ? Optional.empty()
                : read.value().flatMap(map -> hyphens ? sources(map) : Optional.of(map.entries()));
        known.filter(all -> !all.stream().allMatch(SingleEntries::isPlace))
                .map(all -> ListPieces.of(file, all, hyphens))
                .ifPresent(pieces -> split(vocabulary, file, pieces));
    }

    /** The items of the list, if it has nothing else. */
    private Optional<List<Entry>> sources(YamlMap map) {
        List<Entry> named = ListIds.sources(map);
        boolean whole = map.entries().size() == 1
                && map.entries().get(0).value() instanceof YamlList list
                && list.items().size() == named.size();
        if (!whole) {
            problems.add(unsplit(
                    map.at(), "something in this list is no source with an id", "put right what check says of it"));
        }
        return Optional.of(named).filter(all -> whole);
    }

    private void split(Vocabulary vocabulary, SourceFile file, ListPieces list) {
        Map<String, String> files = new LinkedHashMap<>();
        int before = problems.size();
        for (Piece piece : list.pieces()) {
            String path = path(vocabulary, piece.entry());
            if (!SingleEntries.isPlace(piece.entry())) {
                text(vocabulary, piece, path).ifPresent(text -> {
                    if (files.put(path, text) != null || !text.equals(there.getOrDefault(path, text))) {
                        problems.add(taken(piece, path));
                    }
                });
            }
        }
        if (problems.size() == before) {
            files.keySet().removeIf(there::containsKey);
            entries.putAll(files);
            lists.put(file.path(), rest(list, order(vocabulary, list.pieces())));
        }
    }

    private static String path(Vocabulary vocabulary, Entry entry) {
        return vocabulary.folder() + entry.key().value() + ".yaml";
    }

    /** The ids in the order of the list, if the files would be read in another; the order of sources is nowhere seen. */
    private List<String> order(Vocabulary vocabulary, List<Piece> pieces) {
        List<String> listed =
                pieces.stream().map(piece -> path(vocabulary, piece.entry())).toList();
        var all = new LinkedHashSet<>(listed);
        tree.content().stream()
                .map(SourceFile::path)
                .filter(path -> path.startsWith(vocabulary.folder()))
                .forEach(all::add);
        boolean same = List.copyOf(new TreeSet<>(all)).equals(List.copyOf(all));
        return same || vocabulary == Vocabulary.SOURCE
                ? List.of()
                : pieces.stream()
                        .map(piece -> piece.entry().key().value() + ":")
                        .toList();
    }

    /** What is there already, if it is not the very same, which a run has left that somebody stopped. */
    private static Problem taken(Piece piece, String path) {
        return unsplit(
                piece.entry().key().at(),
                "there is another " + path + " already",
                "delete one of the two entries, or give one of them another id");
    }

    private Optional<String> text(Vocabulary vocabulary, Piece piece, String path) {
        Entry entry = piece.entry();
        Optional<String> text = IdForm.isId(entry.key().value())
                ? SingleText.of(piece, vocabulary == Vocabulary.SOURCE)
                        .filter(made -> isSame(entry.value(), new SourceFile(path, made)))
                : Optional.empty();
        if (text.isEmpty()) {
            problems.add(unsplit(
                    entry.key().at(),
                    "the " + vocabulary.label() + " " + entry.key().value() + " cannot be moved as it is written",
                    "write an id of small letters, digits and hyphens, and each field on a line of its own"));
        }
        return text;
    }

    private static boolean isSame(YamlNode before, SourceFile file) {
        if (SingleEntries.isEmpty(file)) {
            return fields(before).isEmpty();
        }
        Result<YamlMap> after = Yaml.read(file);
        return !after.hasErrors() && after.value().map(ListSplitter::fields).equals(Optional.of(fields(before)));
    }

    /** The fields without their places and without the id. */
    private static List<Object> fields(YamlNode node) {
        return node instanceof YamlMap map
                ? map.entries().stream()
                        .filter(entry -> !entry.key().value().equals("id"))
                        .<Object>map(entry -> List.of(entry.key().value(), plain(entry.value())))
                        .toList()
                : List.of(plain(node));
    }

    private static Object plain(YamlNode node) {
        if (node instanceof YamlMap map) {
            return map.entries().stream()
                    .map(entry -> List.of(entry.key().value(), plain(entry.value())))
                    .toList();
        }
        return node instanceof YamlList list
                ? list.items().stream().map(ListSplitter::plain).toList()
                : node instanceof YamlText text ? text.value() : Objects.toString(node);
    }

    /** What somebody wrote above and below the entries stays; a file of which nothing is left goes. */
    private static String rest(ListPieces list, List<String> order) {
        String text = Stream.of(list.head(), order, list.tail())
                .map(lines -> String.join("\n", lines).strip())
                .filter(lines -> !lines.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return text.isEmpty() || text.equals("---") ? "" : text + "\n";
    }

    private static Problem unsplit(Location at, String message, String suggestion) {
        return Problem.of(Rule.UNSPLIT_LIST, at, message, suggestion);
    }
}
