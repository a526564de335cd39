package org.annals.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.annals.intake.ContentLines.ContentLine;
import org.annals.intake.Row.Remark;
import org.annals.load.IdNames;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;

/** Reads the events of a calendar (RFC 5545): an all-day event ends on the day before its end. */
final class CalendarReader implements ForeignReader {

    /** What a calendar notes about itself, and no reader of a timeline needs. */
    private static final Set<String> HOUSEKEEPING = Set.of(
            "BEGIN", "END", "UID", "DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE", "TRANSP", "CLASS", "PRIORITY");

    private static final Map<String, String> KEYS = Map.of(
            "SUMMARY", "title", "DESCRIPTION", "body", "LOCATION", "place", "URL", "sources", "CATEGORIES", "kind");

    @Override
    public void read(SourceFile file, ForeignHandler handler) {
        List<ContentLine> lines = ContentLines.of(file);
        if (lines.isEmpty() || !lines.get(0).isBegin("VCALENDAR")) {
            handler.problem(Problem.of(
                    Rule.IMPORT_FORM,
                    Location.of(file.path()),
                    "a calendar begins with BEGIN:VCALENDAR",
                    "export it again"));
            return;
        }
        boolean isOurs = lines.stream()
                .anyMatch(line -> line.name().equals("PRODID") && line.value().startsWith("-//Annals//"));
        var event = new ArrayList<ContentLine>();
        int inner = 0;
        for (ContentLine line : lines) {
            if (line.isBegin("VEVENT") || !event.isEmpty()) {
                inner += line.name().equals("BEGIN") ? 1 : 0;
                if (inner == 1) {
                    event.add(line);
                }
                inner -= line.name().equals("END") ? 1 : 0;
                if (inner == 0) {
                    row(event, isOurs, handler);
                    event.clear();
                }
            } else if (line.name().equals("BEGIN")
                    && !line.value().matches("(?i)VCALENDAR|VTIMEZONE|STANDARD|DAYLIGHT")) {
                handler.loss(line.at(), "a " + line.value() + " is no event", "it is left out");
            }
        }
        if (!event.isEmpty()) {
            handler.problem(Problem.of(
                    Rule.IMPORT_FORM, event.get(0).at(), "this event breaks off", "export the calendar again"));
            row(event, isOurs, handler);
        }
    }

    /** What was called off or is not sure yet is a draft. */
    private static void status(
            ContentLine line, Map<String, Cell> cells, List<Remark> remarks, ForeignHandler handler) {
        if (line.value().strip().matches("(?i)CANCELLED|TENTATIVE")) {
            cells.put("draft", new Cell("true", line.at()));
            remarks.add(new Remark(line.name(), line.text()));
            handler.loss(
                    line.at(),
                    "this event is " + line.text().strip().toLowerCase(Locale.ROOT),
                    "it is a draft: delete it, or the line draft: true if it took place");
        }
    }

    /** The identifier of our own calendar begins with the id of the event. */
    private static void own(ContentLine identifier, Map<String, Cell> cells) {
        String id = identifier.text().replaceFirst("@.*", "");
        if (IdNames.isId(id)) {
            cells.put("id", new Cell(id, identifier.at()));
        }
    }

    private static void row(List<ContentLine> lines, boolean isOurs, ForeignHandler handler) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        if (isOurs) {
            lines.stream().filter(line -> line.name().equals("UID")).findFirst().ifPresent(line -> own(line, cells));
        }
        List<Remark> remarks = new ArrayList<>();
        CalendarDates.of(lines, cells, remarks, handler);
        for (ContentLine line : lines) {
            if (isOurs && (line.name().equals("GEO") || line.name().equals("URL"))) {
                continue; // they follow from the place and the id
            }
            if (line.name().equals("STATUS")) {
                status(line, cells, remarks, handler);
                continue;
            }
            String key = KEYS.getOrDefault(line.name(), "");
            if (!key.isEmpty() && !cells.containsKey(key)) {
                cells.put(key, new Cell(line.text(), line.at()));
            } else if (!HOUSEKEEPING.contains(line.name()) && !line.name().matches("DTSTART|DTEND|DURATION")) {
                remarks.add(new Remark(line.name(), line.text()));
                handler.loss(line.at(), "an event has no key for " + line.name(), "it is kept in a comment");
            }
        }
        handler.row(ForeignText.row(lines.get(0).at(), cells, remarks, handler));
    }
}
