package org.annals.site.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.model.Event;
import org.annals.model.Event.Image;
import org.annals.site.index.EventLine;
import org.annals.site.index.Facet;
import org.annals.site.index.SiteIndex;
import org.annals.site.text.EventText;
import org.annals.site.text.Typesetter;

/**
 * An event as it is printed: told whole, with the notes and the sources under it.
 *
 * @param number its place on the page, by which the index of names finds it
 * @param sources by their numbers
 */
public record PrintEvent(
        int number,
        EventLine line,
        String summary,
        Optional<String> place,
        Optional<Image> image,
        EventText text,
        List<PrintSource> sources) {

    /** What the id of an event on the page begins with; its number follows. */
    static final String ANCHOR = "e";

    /**
     * A source under what leans on it.
     *
     * @param number on the page, wherever the source stands
     * @param first whether it stands here for the first time
     */
    public record PrintSource(int number, String id, boolean first) {}

    static PrintEvent of(int number, Event event, SiteIndex index, Typesetter typesetter, Set<String> told) {
        EventText text = EventText.onPaper(event, index, typesetter.within(ANCHOR + number + "-"));
        return new PrintEvent(
                number,
                index.line(event),
                event.summary(),
                event.place().map(id -> Facet.PLACES.name(id, index.timeline())),
                event.image(),
                text,
                sources(index.sources(event), typesetter, told));
    }

    /** Sources in the order of their numbers; those that are new are noted as told. */
    static List<PrintSource> sources(List<String> ids, Typesetter typesetter, Set<String> told) {
        return ids.stream()
                .distinct()
                .map(id -> new PrintSource(typesetter.bibliography().number(id), id, told.add(id)))
                .sorted((a, b) -> Integer.compare(a.number(), b.number()))
                .toList();
    }
}
