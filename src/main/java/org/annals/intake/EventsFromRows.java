package org.annals.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.load.Proofreader;
import org.annals.model.date.When;
import org.annals.problem.Problem;

/** Makes the events of all rows: each may name any other, and cite the sources of any. */
final class EventsFromRows {

    private static final Pattern YEAR = Pattern.compile("^[\\[{]*(?:\\.\\.)?[?~%]?(-?[0-9]{4})(?![0-9X])");

    private final Vocabularies vocabularies;
    private final KindList kinds;
    private final SourceList sources;
    private final EventFiles files;
    private final ImportOptions options;
    private final When period;
    private final Proofreader reader;
    private final Consumer<Problem> problems;
    private final Set<String> announced = new HashSet<>();
    private int known;

    /**
     * For the rows of one run.
     *
     * @param files that are there
     * @param reader which knows the ids of the events while they are made
     * @param problems takes those of rows; those of events come with them
     */
    EventsFromRows(
            Vocabularies vocabularies,
            KindList kinds,
            SourceList sources,
            EventFiles files,
            ImportOptions options,
            When period,
            Proofreader reader,
            Consumer<Problem> problems) {
        this.vocabularies = vocabularies;
        this.kinds = kinds;
        this.sources = sources;
        this.files = files;
        this.options = options;
        this.period = period;
        this.reader = reader;
        this.problems = problems;
    }

    /** How many were there already. */
    int known() {
        return known;
    }

    /** Those that are not there yet. */
    List<NewEvent> of(List<Row> rows) {
        List<NamedRow> named = rows.stream()
                .map(row -> NamedRow.of(row, period.span(), vocabularies, options.kind()))
                .toList();
        named.forEach(row -> announce(row.id()));
        var brought = new RowSources(sources, problems);
        rows.forEach(brought::bring);
        List<NewEvent> all = named.stream().flatMap(row -> event(row).stream()).toList();
        Set<String> lost = lost(all);
        return lost.isEmpty()
                ? all
                : all.stream()
                        .map(event -> event.namesAny(lost) ? again(event) : event)
                        .toList();
    }

    private void announce(String id) {
        announced.add(id);
        reader.know("event", id);
    }

    /** The announced ids that no event has after all: from here on nothing may name them. */
    private Set<String> lost(List<NewEvent> all) {
        Set<String> lost = new HashSet<>(announced);
        all.forEach(event -> lost.remove(event.id()));
        lost.removeIf(files::isTaken);
        announced.removeAll(lost);
        reader.forget("event", lost);
        return Set.copyOf(lost); // one that was emptied takes as long to go through as it was large
    }

    /** The same without references to events that do not come after all. */
    private NewEvent again(NewEvent event) {
        EventFileText made = text(event.row());
        return new NewEvent(event.id(), event.path(), event.row(), made.text(), made.problems());
    }

    private EventFileText text(NamedRow row) {
        var values = new EventValues(
                vocabularies,
                kinds,
                sources,
                options.kind(),
                id -> !id.equals(row.id()) && (announced.contains(id) || files.isTaken(id)));
        return new EventFileText(row, values, period, reader);
    }

    private Optional<NewEvent> event(NamedRow row) {
        row.problems().forEach(problems);
        EventFileText made = text(row);
        String text = made.text();
        Optional<String> edtf = row.date().edtf();
        Optional<String> name = files.name(row.id(), edtf, made);
        kinds.settle(name.isPresent());
        if (name.isEmpty()) {
            known++;
            made.problems().forEach(problems);
        }
        return name.map(id -> new NewEvent(
                id, options.folder().orElseGet(() -> folder(edtf)) + "/" + id + ".md", row, text, made.problems()));
    }

    private static String folder(Optional<String> edtf) {
        return "content/events/"
                + edtf.map(YEAR::matcher)
                        .filter(Matcher::find)
                        .map(year -> year.group(1))
                        .orElse("undated");
    }
}
