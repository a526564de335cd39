package org.annals.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.intake.ContentLines.ContentLine;
import org.annals.intake.Row.Remark;

/** When an event of a calendar is: its days, and a moment only where there is no end on another day. */
final class CalendarDates {

    private static final String DAY = "[0-9]{8}";
    private static final String MIDNIGHT = DAY + "T000000Z?";
    private static final String MOMENT = DAY + "T[0-9]{6}Z?";

    private CalendarDates() {}

    static void of(List<ContentLine> lines, Map<String, Cell> cells, List<Remark> remarks, ForeignHandler handler) {
        Optional<ContentLine> start = find(lines, "DTSTART");
        Optional<ContentLine> end = find(lines, "DTEND");
        start.ifPresent(line -> cells.put("date", new Cell(start(line, end, remarks, handler), line.at())));
        end.ifPresent(line -> end(start, line, cells, remarks, handler));
        find(lines, "DURATION").ifPresent(line -> keep(line, remarks, handler));
    }

    private static Optional<ContentLine> find(List<ContentLine> lines, String name) {
        return lines.stream().filter(line -> line.name().equals(name)).findFirst();
    }

    private static String start(
            ContentLine line, Optional<ContentLine> end, List<Remark> remarks, ForeignHandler handler) {
        String value = line.value().strip();
        if (!value.matches(MOMENT)) {
            return value.matches(DAY) ? day(value) : value;
        }
        boolean sameDay = end.filter(last -> !last.value().startsWith(value.substring(0, 8)))
                .isEmpty();
        if (sameDay && !line.parameters().contains("TZID")) {
            return day(value) + "T" + value.substring(9, 11) + ":" + value.substring(11, 13) + ":"
                    + value.substring(13);
        }
        keep(line, remarks, handler);
        return day(value);
    }

    private static void end(
            Optional<ContentLine> start,
            ContentLine line,
            Map<String, Cell> cells,
            List<Remark> remarks,
            ForeignHandler handler) {
        String value = line.value().strip();
        boolean sameDay = start.filter(first ->
                        first.value().startsWith(value.substring(0, Math.min(8, value.length()))))
                .isPresent();
        if (sameDay && value.matches(DAY)) {
            return; // some programs write the first day as the end of an event of one day
        }
        if (value.matches(MIDNIGHT) && !sameDay) {
            keep(line, remarks, handler);
            lastDay(value)
                    .filter(day -> !start.filter(first -> day.equals(day(first.value())))
                            .isPresent())
                    .ifPresent(day -> cells.put("end", new Cell(day, line.at())));
        } else if (value.matches(DAY)) {
            lastDay(value)
                    .ifPresentOrElse(
                            day -> cells.put("end", new Cell(day, line.at())),
                            () -> cells.put("end", new Cell(value, line.at())));
        } else if (value.matches(MOMENT)) {
            keep(line, remarks, handler);
            if (!sameDay) {
                cells.put("end", new Cell(day(value), line.at()));
            }
        } else {
            cells.put("end", new Cell(value, line.at()));
        }
    }

    /** The end is the first day on which the event is over. */
    private static Optional<String> lastDay(String end) {
        try {
            return Optional.of(LocalDate.parse(day(end)).minusDays(1).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String day(String value) {
        return value.substring(0, 4) + "-" + value.substring(4, 6) + "-" + value.substring(6, 8);
    }

    private static void keep(ContentLine line, List<Remark> remarks, ForeignHandler handler) {
        remarks.add(new Remark(line.name() + line.parameters(), line.value()));
        handler.loss(line.at(), "the time of day is not taken over", "it is kept in a comment");
    }
}
