package org.annals.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.intake.Row.Remark;
import org.annals.load.Proofreader;
import org.annals.model.Event;
import org.annals.model.date.When;
import org.annals.model.date.read.DateReader;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.source.Limits;
import org.annals.source.SourceFile;

/**
 * One row as the text of an event's file; nothing of the row is left out in silence. It is read once more as a build reads it:
 * what is an error there becomes a comment, or plain words.
 */
final class EventFileText {

    private static final List<String> NEEDED = List.of("title", "date", "summary", "kind", "sources");

    /** More than there are keys that one error can hide behind another. */
    private static final int ROUNDS = 20;

    private final Row row;
    private final EventValues values;
    private final EventDate date;
    private final When period;
    private final Proofreader reader;
    private final Comments comments;
    private final FieldLines fields = new FieldLines();
    private final List<String> remarks = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<Problem> faults = new ArrayList<>();
    private AccountText account = new AccountText("");
    private boolean isOutside;

    EventFileText(NamedRow named, EventValues values, When period, Proofreader reader) {
        this.row = named.row();
        this.values = values;
        this.period = period;
        this.reader = reader;
        this.date = named.date();
        this.comments = new Comments(faults::add);
    }

    /** The whole file; what is wrong with the row is known after it. */
    String text() {
        account = new AccountText(values.cited(row, values.clean(row.account(), row.accountAt())));
        EventKeys.WRITTEN.forEach(this::add);
        row.remarks().forEach(remark -> remarks.addAll(comment(remark)));
        if (account.isTooLong()) {
            tooLong();
        } else if (account.isBlank()) {
            missing.add("text");
        }
        tellOutside();
        Result<Event> read = proofread();
        if (!account.isBlank()
                && read.value()
                        .filter(event -> event.body().plainText().isBlank())
                        .isPresent()) {
            missing.add("text"); // such as a definition that nothing leads to
        }
        return whole();
    }

    /** The whole file as it is by now. */
    String whole() {
        return "---\n" + fields.text() + (isDraft() ? "draft: true\n" : "") + lines(remarks) + "---\n"
                + (account.isBlank() ? "" : "\n" + account.text() + "\n");
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private boolean isDraft() {
        return !missing.isEmpty() || isOutside || hasErrors() || values.isDraft(row);
    }

    private boolean hasErrors() {
        return Stream.of(date.problems(), values.problems(), faults)
                .flatMap(List::stream)
                .anyMatch(Problem::isError);
    }

    /** The value of a key as it stands there; empty if it has none. */
    String written(String key) {
        return fields.written(key);
    }

    List<Problem> problems() {
        var all = new ArrayList<>(date.problems());
        all.addAll(values.problems());
        all.addAll(faults);
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

    private void add(String key) {
        Optional<String> value = key.equals("date") ? date.edtf().map(Scalars::of) : values.value(row, key);
        value.ifPresent(text -> fields.add(key, key + ": " + text, kept(key)));
        List<String> unread = key.equals("date") ? unreadDates() : values.unread(key, comments, at(key));
        unread.forEach(fields::comment);
        boolean isCited = key.equals("sources") && values.cites(account.text());
        if (value.isEmpty() && NEEDED.contains(key) && row.cell(key).isEmpty() && !isCited) {
            missing.add(key.equals("sources") ? "source" : key);
        }
        if (value.isEmpty() && unread.isEmpty() && NEEDED.contains(key) && !isCited) {
            fields.comment("# " + key + ":");
        }
    }

    /** What stands in place of a value that is refused. */
    private List<String> kept(String key) {
        return row.cell(key).map(cell -> comment(new Remark(key, cell.text()))).orElse(List.of());
    }

    private List<String> unreadDates() {
        return date.edtf().isPresent()
                ? List.of()
                : row.cells().entrySet().stream()
                        .filter(cell ->
                                cell.getKey().equals("date") || cell.getKey().equals("end"))
                        .flatMap(cell -> comment(
                                new Remark(cell.getKey(), cell.getValue().text()))
                                .stream())
                        .toList();
    }

    private List<String> comment(Remark remark) {
        return comments.of(remark.name(), values.clean(remark.text(), row.at()), at(remark.name()));
    }

    private Location at(String key) {
        return row.cell(key).map(Cell::at).orElse(row.at());
    }

    private void tooLong() {
        faults.add(Problem.of(
                Rule.TOO_LONG,
                row.accountAt(),
                "this text has " + account.text().length() + " characters, and an event cannot hold so many",
                "make several events of it; it is left out"));
        account.leaveOut();
    }

    private void tellOutside() {
        isOutside = date.edtf()
                .flatMap(edtf -> DateReader.read(edtf).value())
                .filter(when -> !period.span().contains(when.span()))
                .isPresent();
        if (isOutside) {
            faults.add(Problem.of(
                    Rule.IMPORT_DRAFT,
                    at("date"),
                    "this date lies outside the period of the timeline, " + period.edtf(),
                    "make the period in content/site.yaml longer, and delete draft: true"));
        }
    }

    private Result<Event> proofread() {
        for (int round = 0; round < ROUNDS; round++) {
            Result<Event> read = reader.event(new SourceFile("event.md", whole()));
            List<Problem> errors =
                    read.problems().stream().filter(Problem::isError).toList();
            if (errors.isEmpty() && whole().getBytes(StandardCharsets.UTF_8).length <= Limits.EVENT_BYTES) {
                return read;
            }
            take(errors);
        }
        account.leaveOut();
        return Result.failed();
    }

    /** Takes back what the errors are about. */
    private void take(List<Problem> errors) {
        int above = whole().substring(0, whole().indexOf("\n---\n")).split("\n", -1).length + 2;
        List<Problem> inText = errors.stream()
                .filter(error -> fields.keyAt(error.at().line() - 1).isEmpty())
                .toList();
        fields.refused(errors).forEach((key, error) -> {
            fields.refuse(key);
            faults.add(Problem.of(
                    error.rule(), at(key), error.message(), "put it right in the event’s file, where it is a comment"));
        });
        if (!inText.isEmpty() || errors.isEmpty()) {
            String fate = account.mend(
                    inText.stream().map(error -> error.at().line() - above).toList());
            inText.stream()
                    .map(error -> Problem.of(error.rule(), row.accountAt(), error.message(), fate))
                    .distinct()
                    .forEach(faults::add);
        }
    }
}
