package org.annals.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.date.When;
import org.annals.problem.Location;
import org.annals.prose.Prose;

/**
 * What {@code site.yaml} says about the timeline as a whole.
 *
 * @param baseUrl where the site will stand
 * @param languages language tags, the site's own first
 * @param period whole years; no event lies outside
 * @param kinds by id, in the order in which readers see them
 * @param sourceKinds the labels of kinds of sources by id, in the order in which readers see them; none if they are the usual ones
 * @param demands what this timeline asks of its content beyond its form
 */
public record Settings(
        String title,
        Optional<String> subtitle,
        String description,
        BaseUrl baseUrl,
        Optional<Repository> repository,
        List<String> languages,
        When period,
        Map<String, Kind> kinds,
        Map<String, String> sourceKinds,
        List<Track> tracks,
        Licence licence,
        List<NavigationItem> navigation,
        Demands demands,
        Location at) {

    /** The kinds of sources of a timeline that declares none, in the order in which readers see them. */
    public static final List<String> USUAL_SOURCE_KINDS =
            List.of("treaty", "official", "academic", "news", "state-media", "reference");

    /** The shapes that can mark a kind. */
    public static final List<String> SYMBOLS = List.of(
            "circle", "ring", "square", "diamond", "triangle", "pentagon", "hexagon", "star", "plus", "cross", "bar");

    public Settings {
        languages = List.copyOf(languages);
        tracks = List.copyOf(tracks);
        navigation = List.copyOf(navigation);
    }

    /** The same settings for a site that stands elsewhere. */
    public Settings at(BaseUrl otherBaseUrl) {
        return new Settings(
                title,
                subtitle,
                description,
                otherBaseUrl,
                repository,
                languages,
                period,
                kinds,
                sourceKinds,
                tracks,
                licence,
                navigation,
                demands,
                at);
    }

    public String language() {
        return languages.get(0);
    }

    /**
     * What a timeline asks of its content beyond its form.
     *
     * @param everyParagraphCited whether each paragraph of an account needs a citation
     * @param anEvent whether there must be an event at all
     */
    public record Demands(boolean everyParagraphCited, boolean anEvent) {

        /** All that can be asked. */
        public static final Demands ALL = new Demands(true, true);
    }

    /** Where on GitHub the files lie that editors change. */
    public record Repository(String owner, String name, String branch) {}

    /** A kind of event, and the shape that marks it. */
    public record Kind(String id, String label, String plural, String symbol, FieldLocations at) implements Entry {

        @Override
        public String name() {
            return plural;
        }

        @Override
        public Map<String, String> names() {
            return Map.of();
        }

        @Override
        public Optional<Prose> description() {
            return Optional.empty();
        }
    }

    /** Spans of one vocabulary drawn as lanes. */
    public record Track(String id, String label, Map<String, String> statuses) {}

    /** Under what terms the content may be used. */
    public record Licence(String name, String url) {}

    /**
     * A link of the main navigation.
     *
     * @param page an address inside the site
     * @param at where that stands
     */
    public record NavigationItem(String label, String page, Location at) {}
}
