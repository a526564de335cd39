package org.annals.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.annals.model.CitableEdition;
import org.annals.model.Companion;
import org.annals.model.EditionHistory;
import org.annals.model.EntryLists;
import org.annals.model.Event;
import org.annals.model.Language;
import org.annals.model.Settings;
import org.annals.model.Source;
import org.annals.model.TextPage;
import org.annals.model.Timeline;
import org.annals.model.UnfinishedDraft;
import org.annals.model.date.Days;
import org.annals.model.date.When;
import org.annals.model.date.read.DateReader;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.prose.QuoteMarks;
import org.annals.source.ContentRecord;
import org.annals.source.EditionPaths;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.annals.source.StringPool;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.Entry;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/**
 * The stage from files to a timeline.
 *
 * <p>First the lists are opened, so that every id is known; then all files are read against them, events side by side.
 */
public final class Loader {

    private final SourceTree tree;
    private final Memory memory;
    private final boolean once;
    private final ContentFiles files;
    private final FormerIds former;
    private final ImageFiles pictures;
    private final ReadingContext context;
    private final Uses uses = new Uses();
    private final List<UnfinishedDraft> unfinished = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Loader(SourceTree tree, Memory memory, boolean once, Optional<Uses.Sought> sought) {
        memory.begin();
        this.once = once;
        this.tree = tree;
        this.memory = memory;
        this.files = ContentFiles.of(tree, memory);
        KnownIds names = ContentIds.of(files, memory);
        this.former = new FormerIds(tree, names);
        this.pictures = new ImageFiles(tree);
        QuoteMarks marks = firstLanguage()
                .filter(YamlText.class::isInstance)
                .map(tag -> QuoteMarks.of(((YamlText) tag).value()))
                .orElseGet(() -> QuoteMarks.of(""));
        this.context = new ReadingContext(
                names, former::lost, new StringPool(), pictures.sizes(), marks, memory, period(), sought);
        memory.stand(names, List.of(marks, context.pictures(), context.period()));
        problems.addAll(files.problems());
    }

    /** All that could be read, and all that is wrong; nothing at all only if {@code site.yaml} cannot be read. */
    public static Result<Timeline> load(SourceTree tree) {
        return load(tree, Memory.none());
    }

    /** The same for those who need the texts of the tree no more: they are let go as events are read. */
    public static Result<Timeline> loadOnce(SourceTree tree) {
        Result<Timeline> timeline = new Loader(tree, Memory.none(), true, Optional.empty()).timeline();
        tree.letGo();
        return timeline;
    }

    /** The same of a tree like one before: what is the same in both is not read again. */
    public static Result<Timeline> load(SourceTree tree, Memory memory) {
        return new Loader(tree, memory, false, Optional.empty()).timeline();
    }

    /** What all readings of a tree have in common. */
    static ReadingContext context(SourceTree tree) {
        return new Loader(tree, Memory.none(), false, Optional.empty()).context;
    }

    /** What names an id and what links to it, as far as files can be read. */
    static Uses uses(SourceTree tree, Uses.Sought sought) {
        var loader = new Loader(tree, Memory.none(), false, Optional.of(sought));
        loader.timeline();
        return loader.uses;
    }

    private Result<Timeline> timeline() {
        var settings =
                files.list(ContentFiles.SITE).flatMap(map -> read(map, reading -> SettingsReader.read(map, reading)));
        EntryLists lists = lists();
        var companions = companions();
        Language language = settings.flatMap(
                        found -> language(found).map(words -> OwnWords.in(words, found.declared())))
                .orElseGet(Languages::english);
        List<Event> events = events();
        List<TextPage> pages = pages();
        EditionHistory editions = editions(Timeline.draftFiles(events, unfinished));
        problems.addAll(pictures.problems());
        BareLists.problems(files, uses).forEach(problems::add);
        problems.addAll(former.problems(uses, files.events(), events));
        boolean whole = problems.stream().noneMatch(Problem::isError);
        if (whole) {
            problems.addAll(pictures.unused(uses)); // what a broken file shows is not known
        }
        return new Result<>(
                settings.map(found -> new Timeline(
                        found, language, events, lists, companions, pages, editions, unfinished, whole, false)),
                problems);
    }

    private EntryLists lists() {
        return new EntryLists(
                entries(Vocabulary.PERSON, EntryReaders.PERSON),
                entries(Vocabulary.PLACE, EntryReaders.PLACES),
                entries(Vocabulary.ORGANISATION, EntryReaders.ORGANISATION),
                entries(Vocabulary.COUNTRY, EntryReaders.COUNTRIES),
                entries(Vocabulary.THEME, EntryReaders.THEME),
                entries(Vocabulary.TERM, EntryReaders.TERM),
                entries(Vocabulary.PHRASE, EntryReaders.PHRASE),
                entries(Vocabulary.ERA, EntryReaders.ERA),
                sources());
    }

    private <T> Optional<T> take(Result<T> result) {
        problems.addAll(result.problems());
        return result.value();
    }

    private <T> Optional<T> join(Reading<T> reading) {
        problems.addAll(reading.problems());
        uses.add(reading.uses());
        return reading.value();
    }

    /** Reads something, unless that has been done before. */
    private <T> Optional<T> read(Object item, Function<FileReading, Optional<T>> how) {
        return join(memory.reading(item, () -> FileReading.of(context, how)));
    }

    private <T> Map<String, T> entries(Vocabulary vocabulary, EntryReaders.EntryReader<T> reader) {
        Map<String, T> entries = new LinkedHashMap<>();
        for (Entry entry : files.entries(vocabulary)) {
            read(entry, reading -> entry(entry, vocabulary, reader, reading))
                    .ifPresent(read -> entries.put(entry.key().value(), read));
        }
        return entries;
    }

    private static <T> Optional<T> entry(
            Entry entry, Vocabulary vocabulary, EntryReaders.EntryReader<T> reader, FileReading reading) {
        String id = entry.key().value();
        Optional<String> known = Ids.idOf(vocabulary.label()).read(entry.key(), vocabulary.home(), reading);
        return Values.map(entry.value(), id, reading)
                .flatMap(map -> reader.schema().read(map, entry.key().at(), reading))
                .filter(fields -> known.isPresent())
                .map(fields -> reader.entry(id, fields));
    }

    /**
     * The list itself is looked at each time, its entries are remembered. By id: whether a source stands in the list or in
     * a file of its own is nowhere seen.
     */
    private Map<String, Source> sources() {
        Map<String, Source> sources = new TreeMap<>();
        files.list(Vocabulary.SOURCE.home())
                .filter(map -> !map.entries().isEmpty())
                .flatMap(map ->
                        join(FileReading.of(context, reading -> ContentFiles.REFERENCES.read(map, map.at(), reading))))
                .ifPresent(fields ->
                        fields.get(ContentFiles.REFERENCE_LIST).forEach(source -> sources.put(source.id(), source)));
        files.close(Vocabulary.SOURCE);
        return sources;
    }

    private Optional<Language> language(Settings settings) {
        Location from = firstLanguage().map(YamlNode::at).orElse(settings.at());
        return settings.languages().stream()
                .findFirst()
                .flatMap(tag -> take(memory.of(
                        "language", List.of(tag, from, tree.templates()), key -> Languages.read(tree, tag, from))));
    }

    /** The first one, which the site itself has. */
    private Optional<YamlNode> firstLanguage() {
        return files.list(ContentFiles.SITE)
                .flatMap(map -> map.get("languages"))
                .flatMap(node ->
                        node instanceof YamlList list ? list.items().stream().findFirst() : Optional.of(node));
    }

    /** What site.yaml says of it, whatever else is wrong there. */
    private Optional<Days> period() {
        return files.list(ContentFiles.SITE)
                .flatMap(map -> map.get("period"))
                .filter(YamlText.class::isInstance)
                .flatMap(text -> DateReader.read(((YamlText) text).value()).value())
                .map(When::span);
    }

    private List<Event> events() {
        List<SourceFile> all = files.events();
        List<Optional<Reading<Event>>> known =
                all.stream().map(memory::<Event>reading).toList();
        List<SourceFile> fresh = IntStream.range(0, all.size())
                .filter(at -> known.get(at).isEmpty())
                .mapToObj(all::get)
                .toList();
        Iterator<Reading<Event>> read =
                Workers.map(fresh, this::event, Loader::tooLong).iterator();
        Set<String> ids = new HashSet<>();
        var events = new ArrayList<Event>();
        for (int at = 0; at < all.size(); at++) {
            Reading<Event> reading = known.get(at).orElseGet(read::next);
            unfinished(all.get(at), reading).ifPresent(unfinished::add);
            join(reading)
                    .filter(event -> ids.add(event.id().toLowerCase(Locale.ROOT)))
                    .ifPresent(events::add);
        }
        return Event.inTime(events);
    }

    private Reading<Event> event(SourceFile file) {
        Reading<Event> read =
                memory.reading(file, () -> FileReading.of(context, reading -> new EventReader(file, reading).read()));
        if (once && !hasEditions()) {
            file.letGo(); // else its digest is wanted, and that of what was read
        }
        return read;
    }

    /** The draft of which a reading made no event, because of what it lacks. */
    private Optional<UnfinishedDraft> unfinished(SourceFile file, Reading<Event> reading) {
        boolean lacks = reading.value().isEmpty()
                && reading.problems().stream().anyMatch(problem -> problem.rule() == Rule.UNFINISHED_DRAFT);
        return Optional.of(file)
                .filter(draft -> lacks)
                .map(draft -> new UnfinishedDraft(
                        draft.stem(),
                        Location.of(draft.path()),
                        reading.leaning().byList(context.names())));
    }

    private static Reading<Event> tooLong(SourceFile file) {
        Problem problem = Problem.of(
                Rule.TEXT_LIMIT,
                Location.of(file.path()),
                "this file takes too long to read",
                "write its text more plainly");
        return new Reading<>(Optional.empty(), List.of(problem), List.of(), ReadDependencies.NONE);
    }

    /** Drafts are no part of an edition; what the content is now counts only where there is one. */
    private EditionHistory editions(Set<String> drafts) {
        if (!hasEditions()) {
            return EditionHistory.NONE;
        }
        YamlMap map =
                files.list(EditionPaths.LIST).orElseGet(() -> new YamlMap(List.of(), Location.of(EditionPaths.LIST)));
        List<CitableEdition> all = join(FileReading.of(
                        context, reading -> Optional.of(EditionReader.read(map, files.records(), reading))))
                .orElseThrow();
        return new EditionHistory(all, ContentRecord.of(tree, drafts, this::digest));
    }

    private boolean hasEditions() {
        return files.list(EditionPaths.LIST).isPresent() || !files.records().isEmpty();
    }

    private String digest(SourceFile file) {
        return memory.of("digest", file, ContentRecord::digest);
    }

    private Map<String, Companion> companions() {
        Map<String, Companion> companions = new LinkedHashMap<>();
        files.companions().stream()
                .flatMap(file -> read(file, reading -> CompanionReader.read(file, reading)).stream())
                .forEach(companion -> companions.put(companion.source(), companion));
        return companions;
    }

    private List<TextPage> pages() {
        return files.pages().stream()
                .flatMap(file -> read(file, reading -> PageReader.read(file, reading)).stream())
                .toList();
    }
}
