package org.annals.site.page;

import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.model.Source;
import org.annals.model.Timeline;
import org.annals.site.index.SiteIndex;

/**
 * Where a visitor composes an event: a form, and for those without scripts a file to copy.
 *
 * @param sample a file of this timeline to begin with
 */
public record ComposerPage(String title, String description, Sample sample) implements Page {

    /**
     * The values of a file to begin with; the kind, the source and the folder are those of an event that is there.
     *
     * @param year its folder under the events
     */
    public record Sample(String year, String date, String kind, String source) {}

    @Override
    public Address address() {
        return Address.COMPOSER;
    }

    @Override
    public String template() {
        return "composer";
    }

    /** One for each timeline. */
    public static Stream<PagePlan> plans(SiteIndex index) {
        return Stream.of(PagePlan.of(
                Address.COMPOSER,
                index,
                (typesetter, digests) -> new ComposerPage(
                        index.say("composer.title"), index.say("composer.standfirst"), sample(index))));
    }

    private static Sample sample(SiteIndex index) {
        Timeline timeline = index.timeline();
        String kind = timeline.settings().kinds().keySet().stream().findFirst().orElse("event");
        String source =
                timeline.sources().values().stream().map(Source::id).findFirst().orElse("source-id");
        return index.published().stream()
                .findFirst()
                .map(event -> new Sample(folder(event), event.date().edtf(), kind, source))
                .orElse(new Sample("2001", "2001-06-15", kind, source));
    }

    private static String folder(Event event) {
        return event.date()
                .earliest()
                .day()
                .map(day -> day.year() > 0 ? Long.toString(day.year()) : 1 - day.year() + "-bce")
                .orElse("undated");
    }
}
