package org.annals.render;

import java.util.Optional;
import org.annals.model.BaseUrl;
import org.annals.model.Entry;
import org.annals.model.Organisation;
import org.annals.model.Person;
import org.annals.model.Place;
import org.annals.model.Timeline;
import org.annals.site.page.EntryPage;
import org.annals.site.page.Page;

/** People, places and organisations in the words of schema.org. */
final class LinkedEntry {

    private final Timeline timeline;
    private final BaseUrl base;

    LinkedEntry(Timeline timeline) {
        this.timeline = timeline;
        this.base = timeline.settings().baseUrl();
    }

    /** What the page is about, if schema.org has a kind of thing for it. */
    Optional<Json> of(Page page) {
        if (!(page instanceof EntryPage entry)) {
            return Optional.empty();
        }
        String id = page.address().path().split("/")[1];
        return switch (entry.facet().id()) {
            case "people" -> Optional.ofNullable(timeline.people().get(id)).map(this::person);
            case "places" -> Optional.ofNullable(timeline.places().get(id)).map(this::place);
            case "organisations" ->
                Optional.ofNullable(timeline.organisations().get(id)).map(this::organisation);
            default -> Optional.empty();
        };
    }

    private Json person(Person person) {
        return thing("Person", person).put("sameAs", wikidata(person.wikidata()));
    }

    private Json organisation(Organisation body) {
        return thing("Organization", body)
                .put("foundingDate", body.founded().flatMap(LinkedDates::of).map(LinkedDates::start))
                .put("sameAs", wikidata(body.wikidata()));
    }

    private Json place(Place place) {
        return thing("Place", place)
                .put("geo", place.point().map(LinkedEntry::geo))
                .put("sameAs", wikidata(place.wikidata()));
    }

    private static Json thing(String type, Entry entry) {
        return new Json()
                .put("@type", type)
                .put("name", entry.name())
                .put(
                        "alternateName",
                        entry.names().values().stream().distinct().sorted().toList());
    }

    /** Where an event was. */
    Json location(Place place) {
        return new Json()
                .put("@type", "Place")
                .put("@id", base.url() + "places/" + place.id() + "/")
                .put("name", place.name())
                .put("geo", place.point().map(LinkedEntry::geo));
    }

    private static Json geo(Place.Point point) {
        return new Json()
                .put("@type", "GeoCoordinates")
                .put("latitude", point.lat())
                .put("longitude", point.lon());
    }

    static Optional<String> wikidata(Optional<String> item) {
        return item.map(number -> "https://www.wikidata.org/entity/" + number);
    }
}
