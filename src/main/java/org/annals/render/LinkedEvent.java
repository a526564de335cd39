package org.annals.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Annotation;
import org.annals.model.BaseUrl;
import org.annals.model.Event;
import org.annals.model.Timeline;
import org.annals.site.index.Facet;
import org.annals.site.index.SiteIndex;

/**
 * An event in the words of schema.org, with the sources that its page cites, what was said, and what is disputed.
 *
 * <p>There are many events, and the page says all of it: what was said is told in its place alone if the block would be long.
 */
final class LinkedEvent {

    /** How long a block may be to hold the words of statements, in bytes. */
    private static final int MOST = 1_200;

    private final SiteIndex index;
    private final Timeline timeline;
    private final BaseUrl base;
    private final LinkedEntry entries;

    LinkedEvent(SiteIndex index) {
        this.index = index;
        this.timeline = index.timeline();
        this.base = timeline.settings().baseUrl();
        this.entries = new LinkedEntry(timeline);
    }

    /** The text of a page's block with its event in it. */
    String within(Json page, Event event) {
        page.put("mainEntity", event(event))
                .put(
                        "citation",
                        index.sources(event).stream()
                                .map(Address::source)
                                .map(this::named)
                                .toList());
        String whole = Json.compact(page.put("hasPart", said(event, true))).strip();
        return whole.getBytes(UTF_8).length <= MOST
                ? whole
                : Json.compact(page.put("hasPart", said(event, false))).strip();
    }

    private Json event(Event event) {
        Optional<LinkedDates> dates = LinkedDates.of(event.date());
        return new Json()
                .put("@type", "Event")
                .put("name", event.title())
                .put("startDate", dates.map(LinkedDates::start))
                .put("endDate", dates.flatMap(LinkedDates::end))
                .put(
                        "disambiguatingDescription",
                        Optional.of(index.date(event.date()).words()).filter(words -> dates.isEmpty()))
                .put(
                        "location",
                        event.place()
                                .flatMap(id ->
                                        Optional.ofNullable(timeline.places().get(id)))
                                .map(entries::location))
                .put(
                        "attendee",
                        event.people().stream()
                                .map(one -> named(Facet.PEOPLE.address(one.id())))
                                .toList())
                .put(
                        "organizer",
                        event.organisations().stream()
                                .map(id -> named(Facet.ORGANISATIONS.address(id)))
                                .toList())
                .put("image", event.image().map(image -> base.absolute(new Address("images/" + image.file()))))
                .put("sameAs", LinkedEntry.wikidata(event.wikidata()));
    }

    /** What is described at its own address. */
    private Json named(Address address) {
        return new Json().put("@id", base.absolute(address));
    }

    private List<Json> said(Event event, boolean withWords) {
        String page = base.absolute(Address.event(event.id()));
        var said = new ArrayList<Json>();
        for (int i = 0; i < event.annotations().size(); i++) {
            Annotation annotation = event.annotations().get(i);
            said(annotation, page + "#note-" + (i + 1), withWords).forEach(said::add);
        }
        return said;
    }

    private Stream<Json> said(Annotation annotation, String id, boolean withWords) {
        if (annotation instanceof Annotation.Statement statement) {
            return Stream.of(new Json()
                    .put("@type", "Quotation")
                    .put("@id", id)
                    .put("creator", speaker(statement.by()))
                    .put(
                            "dateCreated",
                            statement.date().flatMap(LinkedDates::of).map(LinkedDates::start))
                    .put("text", words(statement.text().plainText(), withWords)));
        }
        return annotation instanceof Annotation.Dispute dispute
                ? dispute.positions().stream()
                        .map(position -> new Json()
                                .put("@type", "Claim")
                                .put("url", id)
                                .put("text", words(position.text().plainText(), withWords)))
                        .filter(claim -> withWords)
                : Stream.of();
    }

    private static Optional<String> words(String text, boolean withWords) {
        return Optional.of(text).filter(words -> withWords);
    }

    private Json speaker(String id) {
        return named((timeline.people().containsKey(id) ? Facet.PEOPLE : Facet.ORGANISATIONS).address(id));
    }
}
