package org.annals.render;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.model.Place;
import org.annals.model.Timeline;
import org.annals.model.date.Day;
import org.annals.problem.Problem;
import org.annals.site.Published;
import org.annals.site.Site;
import org.annals.site.index.SiteIndex;

/**
 * {@code timeline.csv}: an event a row, for spreadsheets and statistics (RFC 4180, with the names of the columns; UTF-8).
 *
 * <p>Only coordinates are numbers; all else is a text to a spreadsheet.
 */
final class TimelineCsv implements Format {

    private static final String FILE = "timeline.csv";

    private static final List<String> COLUMNS = List.of(
            "id",
            "title",
            "date",
            "earliest",
            "latest",
            "words",
            "kind",
            "place",
            "latitude",
            "longitude",
            "people",
            "organisations",
            "countries",
            "themes",
            "summary",
            "sources",
            "url");

    @Override
    public List<Published> files() {
        return List.of(new Published(FILE, "Every event as a row, for spreadsheets and statistics."));
    }

    @Override
    public List<Problem> render(Site site, Sink sink) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(sink.openText(FILE))) {
            csv.writeRecord(COLUMNS);
            for (Event event : site.index().published()) {
                csv.writeRecord(row(event, site.index()).toList());
            }
        }
        return List.of();
    }

    @Override
    public Stream<Alternate> alternates(Site site) {
        return Stream.of(Alternate.ofEvents("text/csv", FILE, "CSV"));
    }

    private static Stream<String> row(Event event, SiteIndex index) {
        Timeline timeline = index.timeline();
        Optional<Place.Point> point = event.place()
                .flatMap(place -> Optional.ofNullable(timeline.places().get(place)))
                .flatMap(Place::point);
        Stream<String> first = Stream.of(
                event.id(),
                event.title(),
                event.date().edtf(),
                event.date().earliest().day().map(Day::iso).orElse(""),
                event.date().latest().day().map(Day::iso).orElse(""),
                index.date(event.date()).words(),
                event.kind(),
                event.place().orElse(""));
        Stream<String> coordinates = Stream.of(
                point.map(Place.Point::lat).map(String::valueOf).orElse(""),
                point.map(Place.Point::lon).map(String::valueOf).orElse(""));
        Stream<String> last = Stream.of(
                list(event.people().stream().map(Event.Participant::id).toList()),
                list(event.organisations()),
                list(event.countries()),
                list(event.themes()),
                event.summary(),
                list(index.sources(event)),
                timeline.settings().baseUrl().absolute(Address.event(event.id())));
        return Stream.of(first.map(SpreadsheetCell::text), coordinates, last.map(SpreadsheetCell::text))
                .flatMap(cells -> cells);
    }

    private static String list(Collection<String> ids) {
        return String.join(";", ids);
    }
}
