package org.annals.intake;

import java.util.List;
import java.util.Optional;
import org.annals.load.IdNames;
import org.annals.model.date.Days;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/**
 * A row with what its event is known by.
 *
 * @param id that the event would have if it were alone
 * @param problems of its id
 */
record NamedRow(Row row, EventDate date, String id, List<Problem> problems) {

    /**
     * The row with its own id if it has one, else with one of its title.
     *
     * @param period in which doubtful dates are looked for
     * @param kind the id of the kind of those that name none
     */
    static NamedRow of(Row row, Days period, Vocabularies vocabularies, Optional<String> kind) {
        EventDate date = EventDate.of(row, period);
        Optional<String> own = row.cell("id").map(cell -> cell.text().strip());
        Optional<String> named = row.cell("kind").flatMap(cell -> vocabularies.find("kind", cell.text()));
        String id = own.filter(IdNames::isId)
                .orElseGet(() -> SourceList.shortened(IdNames.ofEvent(title(row), named.or(() -> kind), date.edtf())));
        return new NamedRow(row, date, id, noId(row).stream().toList());
    }

    private static Optional<Problem> noId(Row row) {
        return row.cell("id")
                .filter(cell -> !IdNames.isId(cell.text().strip()))
                .map(cell -> Problem.of(
                        Rule.IMPORT_LOSS,
                        cell.at(),
                        cell.text().strip() + " cannot be the id of an event",
                        "the event has an id that is made of its title"));
    }

    private static Optional<String> title(Row row) {
        return row.cell("title")
                .map(cell -> Scalars.visible(cell.text()).strip().replaceAll("\\s+", " "));
    }

    /** Whether it has words for an id, and no address can have their letters. */
    boolean isNamedByDate() {
        return row.cell("id").isEmpty()
                && title(row).filter(title -> IdNames.of(title).isEmpty()).isPresent();
    }
}
