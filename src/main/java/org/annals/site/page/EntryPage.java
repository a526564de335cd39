package org.annals.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Entry;
import org.annals.model.Event;
import org.annals.model.Organisation;
import org.annals.model.Person;
import org.annals.model.Place;
import org.annals.model.SourceRef;
import org.annals.model.StatusSpan;
import org.annals.model.Timeline;
import org.annals.model.Track;
import org.annals.prose.NumberedCitation;
import org.annals.prose.Prose;
import org.annals.site.index.Counted;
import org.annals.site.index.DateText;
import org.annals.site.index.EntryYears;
import org.annals.site.index.EventLine;
import org.annals.site.index.Facet;
import org.annals.site.index.Named;
import org.annals.site.index.Sayings;
import org.annals.site.index.SiteIndex;
import org.annals.site.index.Tenure;
import org.annals.site.map.PlaceMap;
import org.annals.site.map.PlaceMaps;
import org.annals.site.picture.Picture;
import org.annals.site.picture.Pictures;
import org.annals.site.picture.Rails;
import org.annals.site.text.NoteView;
import org.annals.site.text.Notes;
import org.annals.site.text.SourceLine;
import org.annals.site.text.Typesetter;

/**
 * Everything about one entry of a vocabulary: what it is, its events in order, and what it said.
 *
 * @param spans what it was when: the roles of a person, and the statuses on each track
 * @param said statements, each with the event it belongs to
 */
public record EntryPage(
        Address address,
        String title,
        String description,
        OfFacet facet,
        Facts facts,
        List<SpanGroup> spans,
        Listed events,
        List<Said> said,
        List<SourceLine> sources)
        implements Page {

    /** The list to which the entry belongs. */
    public record OfFacet(String id, String title, Address index) {}

    /**
     * What the entry is.
     *
     * @param names in other languages, by language tag
     * @param map where it lies, if it is a place
     */
    public record Facts(
            Map<String, String> names,
            Optional<Prose> about,
            List<Named> belongsTo,
            Optional<DateText> founded,
            Optional<PlaceMap> map) {}

    /**
     * The events that name the entry.
     *
     * @param picture when they happened
     * @param years they under their years; none if there are too many of them for one page
     * @param yearPages where they stand then
     * @param count how many they are
     */
    public record Listed(Optional<Picture> picture, List<YearLine> years, List<Counted> yearPages, int count) {}

    /** Stretches of time under one heading. */
    public record SpanGroup(String id, String label, List<SpanView> spans) {}

    /** A statement, the event at which it stands, and the others at which it is told as well. */
    public record Said(EventLine event, List<EventLine> also, NoteView statement) {}

    @Override
    public String tab() {
        return title + " · " + facet.title;
    }

    @Override
    public String template() {
        return "entry";
    }

    public static Stream<PagePlan> plans(SiteIndex index) {
        PlaceMaps maps = PlaceMaps.of(index);
        return Facet.ALL.stream()
                .flatMap(facet -> facet.all(index.timeline()).stream()
                        .map(entry -> new PagePlan(
                                facet.address(entry.id()),
                                entry.at().whole(),
                                (typesetter, digests) -> new Builder(facet, entry, index, maps, typesetter).page())));
    }

    private static final class Builder {

        private final Facet facet;
        private final Entry entry;
        private final SiteIndex index;
        private final Timeline timeline;
        private final PlaceMaps maps;
        private final Typesetter typesetter;

        Builder(Facet facet, Entry entry, SiteIndex index, PlaceMaps maps, Typesetter typesetter) {
            this.facet = facet;
            this.entry = entry;
            this.index = index;
            this.timeline = index.timeline();
            this.maps = maps;
            this.typesetter = typesetter;
        }

        EntryPage page() {
            Optional<Prose> about = entry.description().map(typesetter::set);
            List<SpanGroup> spans = spans();
            List<Said> said = said();
            List<Event> events = index.events(facet, entry.id());
            List<Counted> yearPages =
                    EntryYears.counted(facet.address(entry.id()), EntryYears.of(facet, entry.id(), index), index);
            sources().forEach(typesetter.bibliography()::add);
            return new EntryPage(
                    facet.address(entry.id()),
                    entry.name(),
                    about.map(Prose::plainText).orElse(timeline.settings().title() + ": " + entry.name()),
                    new OfFacet(facet.id(), index.say("facet." + facet.id()), facet.index()),
                    new Facts(
                            new TreeMap<>(entry.names()),
                            about,
                            belongsTo(),
                            entry instanceof Organisation body ? body.founded().map(index::date) : Optional.empty(),
                            entry instanceof Place place ? maps.of(place) : Optional.empty()),
                    spans,
                    new Listed(
                            picture(events),
                            yearPages.isEmpty() ? Chronicle.of(events, Rails.of(tenures(), index), index) : List.of(),
                            yearPages,
                            events.size()),
                    said,
                    typesetter.bibliography().lines());
        }

        /** One event, or none, needs no drawing. */
        private Optional<Picture> picture(List<Event> events) {
            List<Tenure> tenures = tenures();
            return events.size() + tenures.size() < 2
                    ? Optional.empty()
                    : Optional.of(Pictures.of(facet.address(entry.id()), events, tenures, index));
        }

        private List<Tenure> tenures() {
            return index.tenures().stream()
                    .filter(tenure -> tenure.who().address().equals(facet.address(entry.id())))
                    .toList();
        }

        private List<Named> belongsTo() {
            if (entry instanceof Person person) {
                return index.named(person.country().stream().toList(), Facet.COUNTRIES);
            }
            if (entry instanceof Place place) {
                return index.named(place.country().stream().toList(), Facet.COUNTRIES);
            }
            return entry instanceof Organisation body
                    ? index.named(body.place().stream().toList(), Facet.PLACES)
                    : List.of();
        }

        /** First the roles of a person, then what the entry was on each track. */
        private List<SpanGroup> spans() {
            var groups = new ArrayList<SpanGroup>();
            if (entry instanceof Person person && !person.roles().isEmpty()) {
                groups.add(new SpanGroup(
                        "roles",
                        index.say("entry.roles"),
                        person.roles().stream().map(this::role).toList()));
            }
            for (Track track : timeline.settings().tracks()) {
                List<SpanView> spans = entry.spans().stream()
                        .filter(span -> track.statuses().containsKey(span.status()))
                        .map(span -> span(span, track))
                        .toList();
                if (!spans.isEmpty()) {
                    groups.add(new SpanGroup("track-" + track.id(), track.heading(), spans));
                }
            }
            return groups;
        }

        private SpanView role(Person.Role role) {
            return new SpanView(
                    role.title(),
                    role.since().map(index::date),
                    role.until().map(index::date),
                    Optional.empty(),
                    Optional.empty());
        }

        private SpanView span(StatusSpan span, Track track) {
            String status = span.title().orElseGet(() -> track.heading(span.status()));
            Optional<NumberedCitation> sources = typesetter.cite(span.sources(), status);
            return new SpanView(
                    status, Optional.of(index.date(span.since())), span.until().map(index::date), span.note(), sources);
        }

        private List<Said> said() {
            return Sayings.of(entry.id(), index.saidBy(entry.id())).stream()
                    .map(saying -> new Said(
                            index.line(saying.event()),
                            saying.also().stream().map(index::line).toList(),
                            new Notes(saying.event().date(), List.of(saying.statement()), index, typesetter)
                                    .all()
                                    .get(0)))
                    .toList();
        }

        private List<SourceRef> sources() {
            if (entry instanceof Person person) {
                return person.sources();
            }
            return entry instanceof Organisation body ? body.sources() : List.of();
        }
    }
}
