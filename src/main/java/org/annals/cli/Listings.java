package org.annals.cli;

import static org.annals.report.Listing.Column.brief;
import static org.annals.report.Listing.Column.list;
import static org.annals.report.Listing.Column.plain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.Entry;
import org.annals.model.Event;
import org.annals.model.Event.Participant;
import org.annals.model.Source;
import org.annals.model.Timeline;
import org.annals.model.UnfinishedDraft;
import org.annals.model.date.When;
import org.annals.model.date.words.DateWords;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.report.Listing;

/** What can be listed of a timeline. */
enum Listings {
    EVENTS,
    DRAFTS,
    SOURCES,
    PEOPLE,
    PLACES,
    ORGANISATIONS,
    COUNTRIES,
    THEMES,
    PROBLEMS;

    @Override
    public String toString() {
        return Choice.word(this);
    }

    Listing of(Timeline timeline, List<Problem> problems) {
        return switch (this) {
            case EVENTS -> events(timeline, timeline.events().stream());
            case DRAFTS -> events(timeline, timeline.events().stream().filter(Event::draft));
            case SOURCES -> sources(timeline);
            case PEOPLE ->
                entries(
                        timeline,
                        timeline.people().values(),
                        (event, id) ->
                                event.people().stream().map(Participant::id).anyMatch(id::equals)
                                        || event.speakers().anyMatch(id::equals));
            case PLACES ->
                entries(
                        timeline,
                        timeline.places().values(),
                        (event, id) -> event.place().filter(id::equals).isPresent());
            case ORGANISATIONS ->
                entries(
                        timeline,
                        timeline.organisations().values(),
                        (event, id) -> event.organisations().contains(id));
            case COUNTRIES ->
                entries(
                        timeline,
                        timeline.countries().values(),
                        (event, id) -> event.countries().contains(id));
            case THEMES ->
                entries(
                        timeline,
                        timeline.themes().values(),
                        (event, id) -> event.themes().contains(id));
            case PROBLEMS -> problems(problems);
        };
    }

    private static Listing events(Timeline timeline, Stream<Event> events) {
        var words = new DateWords(timeline.language().phrases());
        return new Listing(
                List.of(
                        brief("id"),
                        brief("date"),
                        brief("title"),
                        brief("kind"),
                        plain("words"),
                        plain("year"),
                        plain("place"),
                        list("people"),
                        list("organisations"),
                        list("countries"),
                        list("themes"),
                        list("sources"),
                        brief("draft"),
                        plain("file")),
                Stream.concat(
                                events.map(event -> event(words, event)),
                                timeline.unfinished().stream().map(Listings::unfinished))
                        .toList());
    }

    private static List<List<String>> event(DateWords words, Event event) {
        return List.of(
                List.of(event.id()),
                List.of(event.date().edtf()),
                List.of(event.title()),
                List.of(event.kind()),
                List.of(words.of(event.date())),
                year(event.date()),
                event.place().stream().toList(),
                event.people().stream().map(Participant::id).toList(),
                event.organisations(),
                event.countries(),
                event.themes(),
                event.allSources(),
                event.draft() ? List.of("draft") : List.<String>of(),
                List.of(event.at().file().file()));
    }

    /** What is no event yet has no more than its name and its file. */
    private static List<List<String>> unfinished(UnfinishedDraft draft) {
        List<String> none = List.of();
        return List.of(
                List.of(draft.id()),
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                List.of("unfinished"),
                List.of(draft.at().file()));
    }

    private static List<String> year(When date) {
        return date.earliest().day().map(day -> Long.toString(day.year())).stream()
                .toList();
    }

    private static Listing sources(Timeline timeline) {
        Map<String, Long> uses = timeline.events().stream()
                .flatMap(event -> event.allSources().stream())
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        return new Listing(
                List.of(
                        brief("id"),
                        brief("title"),
                        plain("type"),
                        brief("kind"),
                        brief("side"),
                        brief("issued"),
                        plain("url"),
                        plain("archive"),
                        brief("events"),
                        plain("file"),
                        plain("line")),
                timeline.sources().values().stream()
                        .map(source -> row(source, uses.getOrDefault(source.id(), 0L)))
                        .toList());
    }

    private static List<List<String>> row(Source source, long events) {
        return List.of(
                List.of(source.id()),
                List.of(source.title()),
                List.of(source.type()),
                List.of(source.kind()),
                one(source.side()),
                one(source.issued().map(When::edtf)),
                one(source.url()),
                one(source.archiveUrl()),
                List.of(Long.toString(events)),
                List.of(source.at().whole().file()),
                List.of(Integer.toString(source.at().whole().line())));
    }

    private static List<String> one(Optional<String> value) {
        return value.stream().toList();
    }

    private static Listing entries(
            Timeline timeline, Collection<? extends Entry> entries, BiPredicate<Event, String> concerns) {
        return new Listing(
                List.of(brief("id"), brief("name"), brief("events"), plain("file"), plain("line")),
                entries.stream()
                        .map(entry -> row(
                                entry,
                                timeline.events().stream()
                                        .filter(event -> concerns.test(event, entry.id()))
                                        .count()))
                        .toList());
    }

    private static List<List<String>> row(Entry entry, long events) {
        Location at = entry.at().whole();
        return List.of(
                List.of(entry.id()),
                List.of(entry.name()),
                List.of(Long.toString(events)),
                List.of(at.file()),
                List.of(Integer.toString(at.line())));
    }

    private static Listing problems(List<Problem> problems) {
        return new Listing(
                List.of(
                        brief("severity"),
                        brief("rule"),
                        brief("file"),
                        brief("line"),
                        plain("column"),
                        brief("message"),
                        plain("suggestion")),
                problems.stream()
                        .map(problem -> List.of(
                                List.of(problem.rule().severity().name().toLowerCase(Locale.ROOT)),
                                List.of(problem.rule().id()),
                                List.of(problem.at().file()),
                                List.of(Integer.toString(problem.at().line())),
                                List.of(Integer.toString(problem.at().column())),
                                List.of(problem.told()),
                                one(problem.suggestion())))
                        .toList());
    }
}
