package org.annals.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.date.Days;
import org.annals.model.date.When;
import org.annals.problem.Location;
import org.annals.prose.Citation;
import org.annals.prose.EventLink;
import org.annals.prose.Prose;

/**
 * One thing that happened, told with its evidence.
 *
 * @param id the name of its file, and for ever its address
 * @param date the editors' choice
 * @param readings the dates that sources give, where they disagree
 * @param sources those of the event as a whole; those cited in the text are not repeated here
 * @param body the account
 * @param targets what all its texts point to
 * @param at the file
 */
public record Event(
        String id,
        Head head,
        When date,
        List<Reading> readings,
        Concerned concerned,
        List<Annotation> annotations,
        List<SourceRef> sources,
        Optional<Image> image,
        Links links,
        Prose body,
        Targets targets,
        EventPlaces at) {

    /** The order of a timeline: by date, then by id. */
    public static final Comparator<Event> IN_TIME =
            Comparator.comparing(Event::date).thenComparing(Event::id);

    /** An event with the days that its date can mean, which take long to find. */
    private record Spanned(Days days, Event event) {}

    /** Events in the order of a timeline. */
    public static List<Event> inTime(List<Event> events) {
        return events.stream()
                .map(event -> new Spanned(event.date.span(), event))
                .sorted(Comparator.comparing(Spanned::days).thenComparing(Spanned::event, IN_TIME))
                .map(Spanned::event)
                .toList();
    }

    public Event {
        readings = List.copyOf(readings);
        annotations = List.copyOf(annotations);
        sources = List.copyOf(sources);
    }

    public String title() {
        return head.title;
    }

    /** The title where there is little room. */
    public String brief() {
        return head.brief.orElse(head.title);
    }

    public String summary() {
        return head.summary;
    }

    public String kind() {
        return head.kind;
    }

    public boolean milestone() {
        return head.milestone;
    }

    public boolean draft() {
        return head.draft;
    }

    /** The same event for readers. */
    public Event published() {
        var seen = new Head(head.title, head.brief, head.summary, head.kind, head.milestone, false);
        return new Event(id, seen, date, readings, concerned, annotations, sources, image, links, body, targets, at);
    }

    public Optional<String> place() {
        return concerned.place;
    }

    public List<Participant> people() {
        return concerned.people;
    }

    public List<String> organisations() {
        return concerned.organisations;
    }

    public List<String> countries() {
        return concerned.countries;
    }

    public List<String> themes() {
        return concerned.themes;
    }

    public List<Located<String>> relatives() {
        return links.relatives;
    }

    public List<Alias> aliases() {
        return links.aliases;
    }

    public Optional<String> wikidata() {
        return links.wikidata;
    }

    /** Every source that the event leans on, each once: cited in the text, named by its notes and readings, or listed. */
    public List<String> allSources() {
        return targets.sources;
    }

    /** The ids of the events that it names. */
    public List<String> related() {
        return Located.values(links.relatives);
    }

    /** The events that its texts link to, each once. */
    public Stream<String> linkedEvents() {
        return targets.events.stream();
    }

    /** Its annotations of one kind. */
    public <T extends Annotation> Stream<T> annotations(Class<T> kind) {
        return annotations.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The ids of those whose statements stand here, each once. */
    public Stream<String> speakers() {
        return annotations(Annotation.Statement.class)
                .map(Annotation.Statement::by)
                .distinct();
    }

    /**
     * What it is, in short.
     *
     * @param brief the title where there is little room, at most 28 characters
     * @param summary plain text
     * @param milestone whether the overview names it at every zoom
     * @param draft whether readers do not see it yet
     */
    public record Head(
            String title, Optional<String> brief, String summary, String kind, boolean milestone, boolean draft) {}

    /** Whom and what it concerns, by the ids of their entries. */
    public record Concerned(
            Optional<String> place,
            List<Participant> people,
            List<String> organisations,
            List<String> countries,
            List<String> themes) {

        public Concerned {
            people = List.copyOf(people);
            organisations = List.copyOf(organisations);
            countries = List.copyOf(countries);
            themes = List.copyOf(themes);
        }
    }

    /**
     * Where it leads, and from where one comes to it.
     *
     * @param relatives events named by this one; the relation holds both ways
     * @param aliases addresses under which it could be found before
     * @param wikidata the item's number
     */
    public record Links(List<Located<String>> relatives, List<Alias> aliases, Optional<String> wikidata) {

        public Links {
            relatives = List.copyOf(relatives);
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * What the texts of an event point to, each once; they are long, and this is asked for again and again.
     *
     * @param sources ids in the order in which the texts, notes, readings and the event itself name them
     * @param events the ids of those that are linked
     */
    public record Targets(List<String> sources, List<String> events) {

        public Targets {
            sources = List.copyOf(sources);
            events = List.copyOf(events);
        }

        /** Reads them out of the parts of an event. */
        public static Targets of(
                Prose body, List<Annotation> annotations, List<Reading> readings, List<SourceRef> sources) {
            List<Prose> texts = Stream.concat(
                            Stream.of(body), annotations.stream().flatMap(Annotation::texts))
                    .toList();
            return new Targets(
                    Stream.of(
                                    texts.stream()
                                            .flatMap(Prose::citations)
                                            .flatMap(citation -> citation.cites().stream())
                                            .map(Citation.Cite::source),
                                    annotations.stream()
                                            .flatMap(Annotation::sources)
                                            .map(SourceRef::id),
                                    readings.stream().map(Reading::source),
                                    sources.stream().map(SourceRef::id))
                            .flatMap(ids -> ids)
                            .distinct()
                            .toList(),
                    texts.stream()
                            .flatMap(Prose::inlines)
                            .filter(EventLink.class::isInstance)
                            .map(link -> ((EventLink) link).event())
                            .distinct()
                            .toList());
        }
    }

    /** A date that a source gives. */
    public record Reading(When date, String source, Optional<String> note) {}

    /** Somebody who took part, and as what. */
    public record Participant(String id, Optional<String> role) {}

    /**
     * A picture; its file lies in {@code content/images}.
     *
     * @param size nothing if the file does not tell it
     */
    public record Image(
            String file,
            Optional<Size> size,
            String alt,
            Optional<String> caption,
            String credit,
            String licence,
            FieldLocations at) {}

    /** Of a picture, in pixels. */
    public record Size(int width, int height) {}

    /** An address of before: a folder, or a file that ends in {@code .html}. */
    public record Alias(String path, Location at) {}

    /**
     * Where parts of the event stand, for problems that show only once everything is read.
     *
     * @param body the account
     * @param heading its first line
     */
    public record EventPlaces(Location file, FieldLocations fields, Location body, Location heading) {

        public Location title() {
            return fields.of("title");
        }

        public Location date() {
            return fields.of("date");
        }
    }
}
