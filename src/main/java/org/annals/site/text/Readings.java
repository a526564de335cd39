package org.annals.site.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Event;
import org.annals.model.Source;
import org.annals.model.SourceRef;
import org.annals.prose.NumberedCitation;
import org.annals.site.index.DateText;
import org.annals.site.index.SiteIndex;

/** The dates that sources give of one event, beside the one that the timeline follows. */
final class Readings {

    private Readings() {}

    /** As they are written; first of all the date of the timeline, if none of the sources has it. */
    static List<ReadingView> of(Event event, SiteIndex index, Typesetter typesetter) {
        List<ReadingView> given = event.readings().stream()
                .map(reading -> view(reading, event, index, typesetter))
                .toList();
        boolean missing = !given.isEmpty() && given.stream().noneMatch(ReadingView::chosen);
        var ours =
                new ReadingView(index.date(event.date()), Optional.empty(), Optional.empty(), Optional.empty(), true);
        return Stream.concat(missing ? Stream.of(ours) : Stream.of(), given.stream())
                .toList();
    }

    private static ReadingView view(Event.Reading reading, Event event, SiteIndex index, Typesetter typesetter) {
        DateText date = index.date(reading.date());
        Optional<NumberedCitation> source =
                typesetter.cite(List.of(new SourceRef(reading.source(), Optional.empty())), date.words());
        Source named = index.source(reading.source());
        return new ReadingView(
                date,
                Optional.of(new SourceTitle(named.title(), named.titleLanguage())),
                source,
                reading.note(),
                reading.date().canonical().equals(event.date().canonical()));
    }
}
