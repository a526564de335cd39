package org.annals.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.intake.Row.Remark;
import org.annals.model.date.Days;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** One row as the text of an event's file; nothing of the row is left out. */
final class EventFileText {

    private static final List<String> NEEDED = List.of("title", "date", "summary", "kind", "sources");

    private final Row row;
    private final EventValues values;
    private final EventDate date;
    private final List<String> missing = new ArrayList<>();

    EventFileText(Row row, EventValues values, Days period) {
        this.row = row;
        this.values = values;
        this.date = EventDate.of(row, period);
    }

    /** The whole file; what is wrong with the row is known after it. */
    String text() {
        var lines = new ArrayList<String>();
        EventKeys.WRITTEN.forEach(key -> lines.addAll(lines(key)));
        if (row.account().isBlank()) {
            missing.add("text");
        }
        if (!missing.isEmpty() || hasErrors() || values.isDraft(row)) {
            lines.add("draft: true");
        }
        row.remarks().forEach(remark -> lines.add(comment(remark)));
        String account = row.account().isBlank()
                ? ""
                : "\n" + values.cited(row, clean(row.account(), row.at())).strip() + "\n";
        return "---\n" + String.join("\n", lines) + "\n---\n" + account;
    }

    private boolean hasErrors() {
        return Stream.concat(date.problems().stream(), values.problems().stream())
                .anyMatch(Problem::isError);
    }

    Optional<String> edtf() {
        return date.edtf();
    }

    List<Problem> problems() {
        var all = new ArrayList<>(date.problems());
        all.addAll(values.problems());
        if (!missing.isEmpty()) {
            all.add(Problem.of(
                    Rule.IMPORT_DRAFT,
                    row.at(),
                    "this event has no " + String.join(", no ", missing),
                    "add what is missing to its file, and delete draft: true" + kindAdvice()));
        }
        return all;
    }

    private String kindAdvice() {
        return missing.contains("kind") ? "; --kind gives a kind to all that have none" : "";
    }

    private List<String> lines(String key) {
        var lines = new ArrayList<String>();
        Optional<String> value = key.equals("date") ? date.edtf().map(Scalars::of) : values.value(row, key);
        value.ifPresent(text -> lines.add(key + ": " + text));
        lines.addAll(key.equals("date") ? unreadDates() : values.unread(key));
        if (value.isEmpty() && NEEDED.contains(key) && row.cell(key).isEmpty()) {
            missing.add(key.equals("sources") ? "source" : key);
        }
        if (value.isEmpty() && lines.isEmpty() && NEEDED.contains(key)) {
            lines.add("# " + key + ":");
        }
        return lines;
    }

    private List<String> unreadDates() {
        return date.edtf().isPresent()
                ? List.of()
                : row.cells().entrySet().stream()
                        .filter(cell ->
                                cell.getKey().equals("date") || cell.getKey().equals("end"))
                        .map(cell -> comment(
                                new Remark(cell.getKey(), cell.getValue().text())))
                        .toList();
    }

    private String comment(Remark remark) {
        return clean(Scalars.comment(remark.name(), remark.text()), row.at());
    }

    private String clean(String text, Location at) {
        return values.clean(text, at);
    }
}
