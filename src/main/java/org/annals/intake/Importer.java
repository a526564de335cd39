package org.annals.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.load.Guides;
import org.annals.load.IdNames;
import org.annals.load.Loader;
import org.annals.load.Proofreader;
import org.annals.model.Timeline;
import org.annals.model.date.When;
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

    private static final Pattern YEAR = Pattern.compile("^[\\[{]*(?:\\.\\.)?[?~%]?(-?[0-9]{4})(?![0-9X])");

    private static final String SITE = "content/site.yaml";

    private final SourceFiles home;
    private final ImportOptions options;
    private final NewFile sink;
    private final Vocabularies vocabularies;
    private final KindList kinds;
    private final SourceList sources;
    private final EventFiles files;
    private final When period;
    private final Proofreader reader;
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> announced = new HashSet<>();
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
        this.reader = Proofreader.of(tree);
        this.home = SourceFiles.of(tree);
        this.options = options;
        this.sink = sink;
        this.vocabularies = Vocabularies.of(guide, timeline);
        SourceFile site = tree.find(SITE).orElseThrow(); // without it nothing is loaded
        this.kinds = new KindList(site, timeline, vocabularies, reader);
        this.sources =
                new SourceList(home, timeline.sources().values(), SourceForm.of(guide, options.sourceKind()), reader);
        this.files = new EventFiles(tree);
        this.period = timeline.settings().period();
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
        events();
        home.with(sources.fresh()).forEach(sink::accept);
        kinds.changed().ifPresent(site -> sink.accept(site.path(), site.text()));
        decisions.addAll(kinds.told());
        decisions.addAll(sources.told());
        if (dated > 0) {
            decisions.add(dated
                    + " of the ids are made of dates, for no address can have the letters of these titles: a column"
                    + " id in a table, or slug in front matter, names better ones");
        }
        var arrivals = new ImportResult(events, drafts, known, sources.fresh().size(), decisions);
        return Result.of(arrivals, problems.stream().sorted().toList());
    }

    /** They are made when all files are read: a text may cite what stands in another file. */
    @Override
    public void row(Row row) {
        rows.add(row);
    }

    private void events() {
        rows.forEach(row -> announced.add(
                id(row, title(row), EventDate.of(row, period.span()).edtf(), told -> {})));
        announced.forEach(id -> reader.know("event", id));
        for (Row row : rows) {
            EventValues values = values(row);
            values.bring(row);
            problems.addAll(values.problems());
        }
        List<NewEvent> all = rows.stream().flatMap(row -> event(row).stream()).toList();
        Set<String> lost = new HashSet<>(announced);
        all.forEach(event -> lost.remove(event.id()));
        lost.removeIf(files::isTaken);
        announced.removeAll(lost);
        reader.forget("event", lost);
        all.stream().map(event -> event.namesAny(lost) ? again(event) : event).forEach(this::bring);
    }

    /** The same without references to events that do not come after all. */
    private NewEvent again(NewEvent event) {
        var text = text(event.row());
        return new NewEvent(event.id(), event.path(), event.row(), text.text(), text.problems());
    }

    private void bring(NewEvent event) {
        problems.addAll(event.problems());
        events++;
        boolean isNamed = title(event.row()).flatMap(IdNames::of).isPresent();
        dated += isNamed
                        || event.row().cell("title").isEmpty()
                        || event.row().cell("id").isPresent()
                ? 0
                : 1;
        drafts += event.isDraft() ? 1 : 0;
        sink.accept(event.path(), event.text());
    }

    private EventFileText text(Row row) {
        return new EventFileText(row, values(row), period, reader);
    }

    private EventValues values(Row row) {
        String own = id(row, title(row), EventDate.of(row, period.span()).edtf(), told -> {});
        return new EventValues(
                vocabularies,
                kinds,
                sources,
                options.kind(),
                id -> !id.equals(own) && (announced.contains(id) || files.isTaken(id)));
    }

    private Optional<NewEvent> event(Row row) {
        EventFileText made = text(row);
        String text = made.text();
        String wanted = id(row, title(row), made.edtf(), problems::add);
        Optional<String> name = files.name(wanted, made.edtf(), text);
        kinds.settle(name.isPresent());
        if (name.isEmpty()) {
            known++;
            problems.addAll(made.problems());
        }
        return name.map(id -> new NewEvent(
                id,
                options.folder().orElseGet(() -> folder(made.edtf())) + "/" + id + ".md",
                row,
                text,
                made.problems()));
    }

    private static Optional<String> title(Row row) {
        return row.cell("title")
                .map(cell -> Scalars.visible(cell.text()).strip().replaceAll("\\s+", " "));
    }

    private static String folder(Optional<String> edtf) {
        return "content/events/"
                + edtf.map(YEAR::matcher)
                        .filter(Matcher::find)
                        .map(year -> year.group(1))
                        .orElse("undated");
    }

    private String id(Row row, Optional<String> title, Optional<String> edtf, Consumer<Problem> problems) {
        Optional<Cell> own = row.cell("id");
        if (own.isPresent() && IdNames.isId(own.get().text().strip())) {
            return own.get().text().strip();
        }
        own.ifPresent(cell -> problems.accept(Problem.of(
                Rule.IMPORT_LOSS,
                cell.at(),
                cell.text().strip() + " cannot be the id of an event",
                "the event has an id that is made of its title")));
        Optional<String> kind = row.cell("kind").flatMap(cell -> vocabularies.find("kind", cell.text()));
        return SourceList.shortened(IdNames.ofEvent(title, kind.or(options::kind), edtf));
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
