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
 * @param declared the vocabularies that it brings
 * @param moved pages that have another address now, but for those of events, which say so themselves
 * @param sharing which events have a card and a page to embed; nothing if their number decides
 * @param demands what this timeline asks of its content beyond its form
 */
public record Settings(
        Masthead masthead,
        BaseUrl baseUrl,
        Optional<Repository> repository,
        List<String> languages,
        When period,
        Declared declared,
        Rights rights,
        List<NavigationItem> navigation,
        List<Moved> moved,
        Optional<Shared> sharing,
        Demands demands,
        Location at) {

    /** The kinds of sources of a timeline that declares none, in the order in which readers see them. */
    public static final List<String> USUAL_SOURCE_KINDS =
            List.of("treaty", "official", "academic", "news", "state-media", "reference", "unsorted");

    /** The kind of a source of which nobody has said yet who stands behind it. */
    public static final String UNSORTED = "unsorted";

    /** The lists whose entries can be on a track, and can have another name, by id. */
    public static final List<String> LISTS = List.of("people", "places", "organisations", "countries", "themes");

    /** The shapes that can mark a kind. */
    public static final List<String> SYMBOLS = List.of(
            "circle", "ring", "square", "diamond", "triangle", "pentagon", "hexagon", "star", "plus", "cross", "bar");

    public Settings {
        languages = List.copyOf(languages);
        navigation = List.copyOf(navigation);
        moved = List.copyOf(moved);
    }

    /** The same settings for a site that stands elsewhere. */
    public Settings at(BaseUrl otherBaseUrl) {
        return new Settings(
                masthead,
                otherBaseUrl,
                repository,
                languages,
                period,
                declared,
                rights,
                navigation,
                moved,
                sharing,
                demands,
                at);
    }

    public String title() {
        return masthead.title;
    }

    public Optional<String> subtitle() {
        return masthead.subtitle;
    }

    public String description() {
        return masthead.description;
    }

    /** Those as whose work it is cited. */
    public List<Author> authors() {
        return rights.authors;
    }

    public Licence licence() {
        return rights.licence;
    }

    public Map<String, Kind> kinds() {
        return declared.kinds;
    }

    public Map<String, String> sourceKinds() {
        return declared.sourceKinds;
    }

    public List<Track> tracks() {
        return declared.tracks;
    }

    public String language() {
        return languages.get(0);
    }

    /** What the timeline calls itself, and what it is about. */
    public record Masthead(String title, Optional<String> subtitle, String description) {}

    /**
     * Whose work the timeline is, and what others may do with it.
     *
     * @param authors those as whose work it is cited
     */
    public record Rights(List<Author> authors, Licence licence) {

        public Rights {
            authors = List.copyOf(authors);
        }
    }

    /**
     * The vocabularies that a timeline declares for itself.
     *
     * @param kinds of events, by id, in the order in which readers see them
     * @param sourceKinds labels of the kinds of sources, by id, in the order in which readers see them; none if they are
     *     the usual ones
     * @param tracks what entries can have been when
     * @param lists what the entries of a list are called, by the list's id, where that is not the usual word
     */
    public record Declared(
            Map<String, Kind> kinds,
            Map<String, String> sourceKinds,
            List<Track> tracks,
            Map<String, ListWords> lists) {

        public Declared {
            tracks = List.copyOf(tracks);
        }
    }

    /** What one entry of a list is called, and what all of them are called. */
    public record ListWords(String label, String plural) {}

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

    /** Which events have files of their own for other sites: a card, a page to embed, and what tells of that page. */
    public enum Shared {
        ALL,
        MILESTONES,
        NONE
    }

    /** Where on GitHub the files lie that editors change. */
    public record Repository(String owner, String name, String branch) {}

    /**
     * A kind of event, and the shape that marks it.
     *
     * @param names of many, in other languages
     */
    public record Kind(
            String id, String label, String plural, Map<String, String> names, String symbol, FieldLocations at)
            implements Entry {

        @Override
        public String name() {
            return plural;
        }

        @Override
        public Optional<Prose> description() {
            return Optional.empty();
        }
    }

    /**
     * A person, or a body, as whose work the timeline is cited.
     *
     * @param name the family name of a person, the whole name of a body or of a person with one name
     * @param given the given names of a person
     * @param orcid such as {@code 0000-0002-1825-0097}
     */
    public record Author(String name, Optional<String> given, Optional<String> orcid) {

        /** As it stands in a list: the family name first. */
        public String sorted() {
            return name + given.map(first -> ", " + first).orElse("");
        }
    }

    /** Under what terms the content may be used. */
    public record Licence(String name, String url) {}

    /**
     * A link of the main navigation.
     *
     * @param page an address inside the site
     * @param at where that stands
     */
    public record NavigationItem(String label, String page, Location at) {}

    /**
     * A page that was found elsewhere before.
     *
     * @param from the address of before
     * @param to that of now
     * @param toAt where that stands
     */
    public record Moved(String from, String to, Location at, Location toAt) {}
}
