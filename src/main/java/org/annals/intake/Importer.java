package org.annals.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.load.Guides;
import org.annals.load.Loader;
import org.annals.load.Proofreader;
import org.annals.model.Timeline;
import org.annals.model.form.Guide;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.source.Limits;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/**
 * Turns foreign files into files of a timeline: first of all events, one by one, then of the sources.
 *
 * <p>What was brought in before is not brought in again.
 */
public final class Importer implements ForeignHandler {

    private static final String SITE = "content/site.yaml";

    private final SourceFiles home;
    private final ImportOptions options;
    private final NewFile sink;
    private final Vocabularies vocabularies;
    private final KindList kinds;
    private final SourceList sources;
    private final EventsFromRows eventsFromRows;
    private final List<Row> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int events;
    private int drafts;

    /** How many have ids made of their dates. */
    private int dated;

    private final List<String> decisions = new ArrayList<>();
    private int known;

    /** Takes a file that is to be written. */
    @FunctionalInterface
    public interface NewFile {
        void accept(String path, String text);
    }

    private Importer(SourceTree tree, Timeline timeline, ImportOptions options, NewFile sink) {
        Guide guide = Guides.of(timeline);
        Proofreader reader = Proofreader.of(tree);
        this.home = SourceFiles.of(tree);
        this.options = options;
        this.sink = sink;
        this.vocabularies = Vocabularies.of(guide, timeline);
        SourceFile site = tree.find(SITE).orElseThrow(); // without it nothing is loaded
        this.kinds = new KindList(site, timeline, vocabularies, reader);
        this.sources =
                new SourceList(home, timeline.sources().values(), SourceForm.of(guide, options.sourceKind()), reader);
        this.eventsFromRows = new EventsFromRows(
                vocabularies,
                kinds,
                sources,
                new EventFiles(tree),
                options,
                timeline.settings().period(),
                reader,
                problems::add);
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
        foreign.forEach(file -> ForeignFormats.of(file, options, vocabularies).read(file, this));
        if (rows.size() + home.files() > Limits.FILES) {
            return Result.failed(Problem.of(
                    Rule.IMPORT_FORM,
                    rows.get(0).at(),
                    "these are " + rows.size() + " events, and a project holds " + Limits.FILES + " files",
                    "make several timelines of them"));
        }
        eventsFromRows.of(rows).forEach(this::bring);
        home.with(sources.fresh()).forEach(sink::accept);
        kinds.changed().ifPresent(site -> sink.accept(site.path(), site.text()));
        decisions.addAll(kinds.told());
        decisions.addAll(sources.told());
        if (dated > 0) {
            decisions.add(dated
                    + " of the ids are made of dates, for no address can have the letters of these titles: a column"
                    + " id in a table, or slug in front matter, names better ones");
        }
        var arrivals = new ImportResult(
                events, drafts, known + eventsFromRows.known(), sources.fresh().size(), decisions);
        return Result.of(arrivals, problems.stream().sorted().toList());
    }

    /** They are made when all files are read: a text may cite what stands in another file. */
    @Override
    public void row(Row row) {
        rows.add(row);
    }

    private void bring(NewEvent event) {
        problems.addAll(event.problems());
        events++;
        dated += event.row().isNamedByDate() ? 1 : 0;
        drafts += event.isDraft() ? 1 : 0;
        sink.accept(event.path(), event.text());
    }

    @Override
    public void reference(Reference reference) {
        int before = sources.fresh().size();
        sources.add(reference, problems::add);
        known += sources.fresh().size() == before ? 1 : 0;
    }

    @Override
    public void decision(String sentence) {
        decisions.add(sentence);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }
}
