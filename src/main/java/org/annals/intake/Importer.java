package org.annals.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.load.Guides;
import org.annals.load.IdNames;
import org.annals.load.Loader;
import org.annals.model.Timeline;
import org.annals.model.date.Days;
import org.annals.model.form.Form;
import org.annals.model.form.Form.Struct;
import org.annals.model.form.Guide;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/**
 * Turns foreign files into files of a timeline: first of all events, one by one, then of the sources.
 *
 * <p>What was brought in before is not brought in again.
 */
public final class Importer implements ForeignHandler {

    private static final Pattern YEAR = Pattern.compile("^[\\[{]*(?:\\.\\.)?[?~%]?(-?[0-9]{4})(?![0-9X])");

    private static final String SITE = "content/site.yaml";

    private final SourceFiles home;
    private final ImportOptions options;
    private final NewFile sink;
    private final Vocabularies vocabularies;
    private final KindList kinds;
    private final SourceList sources;
    private final EventFiles files;
    private final Days period;
    private final List<Problem> problems = new ArrayList<>();
    private int events;
    private int drafts;
    private int known;

    /** Takes a file that is to be written. */
    @FunctionalInterface
    public interface NewFile {
        void accept(String path, String text);
    }

    private Importer(SourceTree tree, Timeline timeline, ImportOptions options, NewFile sink) {
        Guide guide = Guides.of(timeline);
        this.home = SourceFiles.of(tree);
        this.options = options;
        this.sink = sink;
        this.vocabularies = new Vocabularies(guide.vocabularies());
        SourceFile site = tree.find(SITE).orElseThrow(); // without it nothing is loaded
        this.kinds = new KindList(site, timeline, vocabularies);
        this.sources = new SourceList(home, timeline.sources().values(), sourceText(guide, options.sourceKind()));
        this.files = new EventFiles(tree);
        this.period = timeline.settings().period().span();
    }

    /**
     * Brings files in.
     *
     * @param tree the project as it is
     * @param sink takes each new file of an event or a source, or the whole list of sources or site.yaml as it becomes
     */
    public static Result<ImportResult> run(
            SourceTree tree, List<SourceFile> foreign, ImportOptions options, NewFile sink) {
        var loaded = Loader.load(tree);
        if (loaded.value().isEmpty()) {
            return new Result<>(Optional.empty(), loaded.problems());
        }
        var importer = new Importer(tree, loaded.value().get(), options, sink);
        List<Problem> wrong = importer.unknownWishes();
        return wrong.isEmpty() ? importer.bring(foreign) : new Result<>(Optional.empty(), wrong);
    }

    private List<Problem> unknownWishes() {
        var wrong = new ArrayList<Problem>();
        unknown("kind", options.kind()).ifPresent(wrong::add);
        unknown("kind of source", options.sourceKind()).ifPresent(wrong::add);
        return wrong;
    }

    private Optional<Problem> unknown(String vocabulary, Optional<String> word) {
        return word.filter(id ->
                        !vocabularies.names().getOrDefault(vocabulary, Map.of()).containsKey(id))
                .map(id -> Problem.of(
                        Rule.UNKNOWN_ID,
                        Location.of(SITE),
                        "there is no " + vocabulary + " " + id,
                        vocabularies.advice(vocabulary, id)));
    }

    private Result<ImportResult> bring(List<SourceFile> foreign) {
        if (!home.areOpen()) {
            return Result.failed(
                    Problem.of(
                            Rule.IMPORT_FORM,
                            Location.of(SourceAppendix.FILE),
                            "no source can be added at the end of this file",
                            "write its list below references:, an item begins with a hyphen, and put right what check says of it"));
        }
        foreign.forEach(files::announce);
        foreign.forEach(file -> ForeignFormats.of(file, options).read(file, this));
        home.with(sources.fresh()).forEach(sink::accept);
        kinds.changed().ifPresent(site -> sink.accept(site.path(), site.text()));
        List<String> decisions =
                Stream.of(kinds.told(), sources.told()).flatMap(List::stream).toList();
        var arrivals = new ImportResult(events, drafts, known, sources.fresh().size(), decisions);
        return Result.of(arrivals, problems.stream().sorted().toList());
    }

    @Override
    public void row(Row row) {
        var event = new EventFileText(
                row, new EventValues(vocabularies, kinds, sources, options.kind(), files::isEvent), period);
        String text = event.text();
        problems.addAll(event.problems());
        Optional<String> title = row.cell("title")
                .map(cell -> Scalars.visible(cell.text()).strip().replaceAll("\\s+", " "));
        Optional<String> name = files.name(id(row, title, event.edtf()), event.edtf(), text);
        kinds.settle(name.isPresent());
        if (name.isEmpty()) {
            known++;
            return;
        }
        events++;
        drafts += text.contains("\ndraft: true\n") ? 1 : 0;
        sink.accept(options.folder().orElseGet(() -> folder(event.edtf())) + "/" + name.get() + ".md", text);
    }

    private static String folder(Optional<String> edtf) {
        return "content/events/"
                + edtf.map(YEAR::matcher)
                        .filter(Matcher::find)
                        .map(year -> year.group(1))
                        .orElse("undated");
    }

    private String id(Row row, Optional<String> title, Optional<String> edtf) {
        Optional<Cell> own = row.cell("id");
        if (own.isPresent() && IdNames.isId(own.get().text().strip())) {
            return own.get().text().strip();
        }
        own.ifPresent(cell -> problem(Problem.of(
                Rule.IMPORT_LOSS,
                cell.at(),
                cell.text().strip() + " cannot be the id of an event",
                "the event has an id that is made of its title")));
        String date = edtf.map(text -> text.replaceAll("[^0-9]+", "-").replaceAll("^-|-$", ""))
                .orElse("");
        return title.flatMap(IdNames::of).map(SourceList::shortened).orElse(date.isEmpty() ? "event" : "event-" + date);
    }

    @Override
    public void reference(Reference reference) {
        int before = sources.fresh().size();
        sources.add(reference, problems::add);
        known += sources.fresh().size() == before ? 1 : 0;
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    private static SourceText sourceText(Guide guide, Optional<String> kind) {
        Struct file = (Struct) guide.files().stream()
                .filter(one -> one.name().equals("sources"))
                .findFirst()
                .orElseThrow()
                .form();
        Struct source = (Struct) ((Form.ListOf) file.fields().get(0).form()).item();
        List<String> keys = source.fields().stream()
                .map(Form.Field::name)
                .filter(name -> !Set.of("id", "custom").contains(name))
                .toList();
        Set<String> kinds =
                guide.vocabularies().getOrDefault("kind of source", Map.of()).keySet();
        return new SourceText(keys, types(source), kinds, kind);
    }

    private static Set<String> types(Struct source) {
        return source.fields().stream()
                .filter(field -> field.name().equals("type") && field.form() instanceof Form.Choice)
                .findFirst()
                .map(field -> Set.copyOf(((Form.Choice) field.form()).allowed()))
                .orElse(Set.of());
    }
}
