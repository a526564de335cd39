package org.annals.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.annals.model.Country;
import org.annals.model.Entry;
import org.annals.model.Event;
import org.annals.model.Organisation;
import org.annals.model.Person;
import org.annals.model.Place;
import org.annals.model.SourceRef;
import org.annals.model.Timeline;
import org.annals.prose.Prose;
import org.annals.prose.Reference;
import org.annals.site.Views.Counted;
import org.annals.site.Views.EventLine;
import org.annals.site.Views.Named;
import org.annals.site.Views.SourceLine;
import org.annals.site.Views.SpanView;
import org.annals.site.Views.YearLine;

/**
 * Everything about one entry of a vocabulary: what it is, its events in order, and what it said.
 *
 * @param names in other languages, by language tag
 * @param picture when its events happened
 * @param spans offices of a person, statuses of a country
 * @param years its events under their years; none if there are too many of them for one page
 * @param yearPages where they stand then
 * @param count how many they are
 * @param said statements, each with the event it belongs to
 */
public record EntryPage(
        Address address,
        String title,
        String description,
        String facet,
        String facetTitle,
        Address index,
        Map<String, String> names,
        Optional<Prose> about,
        List<Named> belongsTo,
        Optional<DateText> founded,
        List<SpanView> spans,
        Optional<Picture> picture,
        List<YearLine> years,
        List<Counted> yearPages,
        int count,
        List<Said> said,
        List<SourceLine> sources)
        implements Page {

    /** A statement, the event at which it stands, and the others at which it is told as well. */
    public record Said(EventLine event, List<EventLine> also, NoteView statement) {}

    @Override
    public String tab() {
        return title + " · " + facetTitle;
    }

    @Override
    public String template() {
        return "entry";
    }

    static EntryPage of(Facet facet, Entry entry, Plan plan) {
        return new Builder(facet, entry, plan).page();
    }

    private static final class Builder {

        private final Facet facet;
        private final Entry entry;
        private final Plan plan;
        private final Timeline timeline;
        private final Typesetter typesetter;

        Builder(Facet facet, Entry entry, Plan plan) {
            this.facet = facet;
            this.entry = entry;
            this.plan = plan;
            this.timeline = plan.timeline();
            this.typesetter = new Typesetter(plan, facet.address(entry.id()));
        }

        EntryPage page() {
            Optional<Prose> about = entry.description().map(typesetter::set);
            List<SpanView> spans = spans();
            List<Said> said = said();
            List<Event> events = plan.events(facet, entry.id());
            List<Counted> yearPages = EntryYearPage.years(facet.address(entry.id()), events, plan.dating());
            sources().forEach(typesetter.bibliography()::add);
            return new EntryPage(
                    facet.address(entry.id()),
                    entry.name(),
                    about.map(Prose::plainText).orElse(timeline.settings().title() + ": " + entry.name()),
                    facet.id(),
                    timeline.language().say("facet." + facet.id()),
                    facet.index(),
                    new TreeMap<>(entry.names()),
                    about,
                    belongsTo(),
                    entry instanceof Organisation body ? body.founded().map(plan::date) : Optional.empty(),
                    spans,
                    picture(events),
                    yearPages.isEmpty() ? Chronicle.of(events, plan) : List.of(),
                    yearPages,
                    events.size(),
                    said,
                    typesetter.bibliography().lines());
        }

        /** One event, or none, needs no drawing. */
        private Optional<Picture> picture(List<Event> events) {
            List<Tenure> tenures = plan.tenures().stream()
                    .filter(tenure -> tenure.who().address().equals(facet.address(entry.id())))
                    .toList();
            return events.size() + tenures.size() < 2
                    ? Optional.empty()
                    : Optional.of(Pictures.of(facet.address(entry.id()), events, tenures, plan));
        }

        private List<Named> belongsTo() {
            if (entry instanceof Person person) {
                return plan.named(person.country().stream().toList(), Facet.COUNTRIES);
            }
            if (entry instanceof Place place) {
                return plan.named(place.country().stream().toList(), Facet.COUNTRIES);
            }
            return entry instanceof Organisation body
                    ? plan.named(body.place().stream().toList(), Facet.PLACES)
                    : List.of();
        }

        private List<SpanView> spans() {
            if (entry instanceof Person person) {
                return person.roles().stream().map(this::role).toList();
            }
            return entry instanceof Country country
                    ? country.spans().stream().map(this::span).toList()
                    : List.of();
        }

        private SpanView role(Person.Role role) {
            return new SpanView(
                    role.title(),
                    role.since().map(plan::date),
                    role.until().map(plan::date),
                    Optional.empty(),
                    Optional.empty());
        }

        private SpanView span(Country.Span span) {
            String status = plan.status(span.status());
            Optional<Reference> sources = typesetter.cite(span.sources(), status);
            return new SpanView(
                    status, Optional.of(plan.date(span.since())), span.until().map(plan::date), span.note(), sources);
        }

        private List<Said> said() {
            return Sayings.of(entry.id(), plan.saidBy(entry.id())).stream()
                    .map(saying -> new Said(
                            plan.line(saying.event()),
                            saying.also().stream().map(plan::line).toList(),
                            new Notes(saying.event().date(), List.of(saying.statement()), plan, typesetter)
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
