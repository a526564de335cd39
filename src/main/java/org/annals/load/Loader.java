package org.annals.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.annals.model.Companion;
import org.annals.model.Event;
import org.annals.model.Language;
import org.annals.model.Settings;
import org.annals.model.Source;
import org.annals.model.TextPage;
import org.annals.model.Timeline;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.prose.QuoteMarks;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.annals.syntax.Markdown;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.Entry;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlText;

/**
 * The stage from files to a timeline.
 *
 * <p>First the lists are opened, so that every id is known; then all files are read against them, events side by side.
 */
public final class Loader {

    private final SourceTree tree;
    private final ContentFiles files;
    private final KnownIds names;
    private final Former former;
    private final Markdown markdown = new Markdown();
    private final ImageFiles pictures;
    private final Uses uses = new Uses();
    private final QuoteMarks marks;
    private final List<Problem> problems = new ArrayList<>();

    private Loader(SourceTree tree) {
        this.tree = tree;
        this.files = ContentFiles.of(tree);
        this.names = files.names();
        this.former = new Former(tree, names);
        this.pictures = new ImageFiles(tree);
        this.marks = firstLanguage()
                .filter(YamlText.class::isInstance)
                .map(tag -> QuoteMarks.of(((YamlText) tag).value()))
                .orElseGet(() -> QuoteMarks.of(""));
        problems.addAll(files.problems());
    }

    /** All that could be read, and all that is wrong; nothing at all only if {@code site.yaml} cannot be read. */
    public static Result<Timeline> load(SourceTree tree) {
        return new Loader(tree).timeline();
    }

    private Result<Timeline> timeline() {
        FileReading reading = reading();
        var settings = files.list(ContentFiles.SITE).flatMap(map -> SettingsReader.read(map, reading));
        var people = entries(Vocabulary.PERSON, EntryReaders.PERSON, reading);
        var places = entries(Vocabulary.PLACE, EntryReaders.PLACES, reading);
        var organisations = entries(Vocabulary.ORGANISATION, EntryReaders.ORGANISATION, reading);
        var countries = entries(Vocabulary.COUNTRY, EntryReaders.COUNTRIES, reading);
        var themes = entries(Vocabulary.THEME, EntryReaders.THEME, reading);
        var glossary = entries(Vocabulary.TERM, EntryReaders.TERM, reading);
        var phrases = entries(Vocabulary.PHRASE, EntryReaders.PHRASE, reading);
        var eras = entries(Vocabulary.ERA, EntryReaders.ERA, reading);
        var sources = sources(reading);
        var companions = companions(reading);
        Language language = settings.flatMap(
                        found -> language(found).map(words -> OwnWords.in(words, found.declared())))
                .orElseGet(Languages::english);
        List<Event> events = events();
        List<TextPage> pages = pages(reading);
        problems.addAll(reading.problems());
        problems.addAll(pictures.problems());
        BareLists.problems(files, uses).forEach(problems::add);
        problems.addAll(former.problems(uses, files.events(), events));
        boolean whole = problems.stream().noneMatch(Problem::isError);
        if (whole) {
            problems.addAll(pictures.unused(uses)); // what a broken file shows is not known
        }
        return new Result<>(
                settings.map(found -> new Timeline(
                        found,
                        language,
                        events,
                        people,
                        places,
                        organisations,
                        countries,
                        themes,
                        glossary,
                        phrases,
                        eras,
                        sources,
                        companions,
                        pages,
                        whole)),
                problems);
    }

    private <T> Optional<T> take(Result<T> result) {
        problems.addAll(result.problems());
        return result.value();
    }

    private FileReading reading() {
        return new FileReading(names, former::lost, markdown, pictures.sizes(), uses, marks);
    }

    private <T> Map<String, T> entries(Vocabulary vocabulary, EntryReaders.EntryReader<T> reader, FileReading reading) {
        Map<String, T> entries = new LinkedHashMap<>();
        for (Entry entry : files.entries(vocabulary)) {
            String id = entry.key().value();
            Optional<String> known = Ids.idOf(vocabulary.label()).read(entry.key(), vocabulary.home(), reading);
            Values.map(entry.value(), id, reading)
                    .flatMap(map -> reader.schema().read(map, entry.key().at(), reading))
                    .filter(fields -> known.isPresent())
                    .ifPresent(fields -> entries.put(id, reader.entry(id, fields)));
        }
        return entries;
    }

    /** By id: whether a source stands in the list or in a file of its own is nowhere seen. */
    private Map<String, Source> sources(FileReading reading) {
        Map<String, Source> sources = new TreeMap<>();
        files.list(Vocabulary.SOURCE.home())
                .filter(map -> !map.entries().isEmpty())
                .flatMap(map -> ContentFiles.REFERENCES.read(map, map.at(), reading))
                .ifPresent(fields ->
                        fields.get(ContentFiles.REFERENCE_LIST).forEach(source -> sources.put(source.id(), source)));
        return sources;
    }

    private Optional<Language> language(Settings settings) {
        Location from = firstLanguage().map(YamlNode::at).orElse(settings.at());
        return settings.languages().stream().findFirst().flatMap(tag -> take(Languages.read(tree, tag, from)));
    }

    /** The first one, which the site itself has. */
    private Optional<YamlNode> firstLanguage() {
        return files.list(ContentFiles.SITE)
                .flatMap(map -> map.get("languages"))
                .flatMap(node ->
                        node instanceof YamlList list ? list.items().stream().findFirst() : Optional.of(node));
    }

    private List<Event> events() {
        List<Result<Event>> read = Workers.map(files.events(), this::event, Loader::tooLong);
        Result<List<Event>> all = Result.all(read);
        problems.addAll(all.problems());
        Set<String> ids = new HashSet<>();
        return all.value().orElse(List.of()).stream()
                .filter(event -> ids.add(event.id().toLowerCase(Locale.ROOT)))
                .sorted(Event.IN_TIME)
                .toList();
    }

    private Result<Event> event(SourceFile file) {
        FileReading reading = reading();
        Optional<Event> event = new EventReader(file, reading).read();
        return new Result<>(event, reading.problems());
    }

    private static Result<Event> tooLong(SourceFile file) {
        return Result.failed(Problem.of(
                Rule.TEXT_LIMIT,
                Location.of(file.path()),
                "this file takes too long to read",
                "write its text more plainly"));
    }

    private Map<String, Companion> companions(FileReading reading) {
        Map<String, Companion> companions = new LinkedHashMap<>();
        files.companions().stream()
                .flatMap(file -> CompanionReader.read(file, reading).stream())
                .forEach(companion -> companions.put(companion.source(), companion));
        return companions;
    }

    private List<TextPage> pages(FileReading reading) {
        return files.pages().stream()
                .flatMap(file -> PageReader.read(file, reading).stream())
                .toList();
    }
}
