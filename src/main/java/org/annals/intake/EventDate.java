package org.annals.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.model.date.Days;
import org.annals.model.date.read.DateReader;
import org.annals.model.date.read.Fault;
import org.annals.model.date.read.LikelyFixes;
import org.annals.model.date.read.Parsed;
import org.annals.problem.Location;
import org.annals.problem.Problem;

/**
 * The date of a row in EDTF, as far as the advice on dates is sure of it.
 *
 * @param edtf nothing if there is none, or it can be read in more than one way
 */
record EventDate(Optional<String> edtf, List<Problem> problems) {

    static EventDate of(Row row, Days period) {
        var problems = new ArrayList<Problem>();
        Optional<String> start = row.cell("date").flatMap(cell -> read(cell, period, problems));
        Optional<Cell> end = row.cell("end");
        if (start.isEmpty() || end.isEmpty()) {
            return new EventDate(end.isEmpty() ? start : Optional.empty(), problems);
        }
        Optional<String> last = end.flatMap(cell -> read(cell, period, problems));
        Optional<String> whole = last.flatMap(until -> until.equals(start.get())
                ? start
                : read(new Cell(start.get() + "/" + until, end.get().at()), period, problems));
        return new EventDate(whole, problems);
    }

    private static Optional<String> read(Cell cell, Days period, List<Problem> problems) {
        String typed = cell.text().strip();
        Parsed parsed = DateReader.read(typed);
        Optional<Fault> fault = parsed.fault().map(wrong -> LikelyFixes.within(period, wrong));
        Optional<String> edtf = fault.map(wrong -> wrong.sureFix(typed)).orElseGet(() -> Optional.of(typed));
        if (edtf.isEmpty()) {
            problems.add(problem(fault.orElseThrow(), cell.at()));
        }
        return edtf;
    }

    private static Problem problem(Fault fault, Location at) {
        return new Problem(fault.rule(), at, fault.message(), fault.suggestion().map(fix -> "write " + fix), List.of());
    }
}
