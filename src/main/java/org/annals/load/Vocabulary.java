package org.annals.load;

import java.util.Arrays;
import java.util.List;

/** The closed lists of ids that content can point into. */
enum Vocabulary {
    EVENT("event", "content/events/"),
    PERSON("person", "content/people.yaml"),
    PLACE("place", "content/places.yaml"),
    ORGANISATION("organisation", "content/organisations.yaml"),
    COUNTRY("country", "content/membership.yaml"),
    THEME("theme", "content/themes.yaml"),
    TERM("term", "content/glossary.yaml"),
    PHRASE("phrase", "content/phrases.yaml"),
    ERA("era", "content/eras.yaml"),
    SOURCE("source", "content/sources.yaml"),
    KIND("kind", "content/site.yaml"),
    STATUS("status", "content/site.yaml"),
    SOURCE_KIND("kind of source", "content/site.yaml");

    private final String label;
    private final String home;

    Vocabulary(String label, String home) {
        this.label = label;
        this.home = home;
    }

    /** What one entry is called in a message. */
    String label() {
        return label;
    }

    /** What the list is called in addresses and on the command line. */
    String plural() {
        return switch (this) {
            case EVENT -> "events";
            case COUNTRY -> "countries";
            case KIND -> "kinds";
            case STATUS -> "statuses";
            case SOURCE_KIND -> "source-kinds";
            default -> home.replaceFirst("^content/", "").replaceFirst("\\.yaml$", "");
        };
    }

    /** Those whose entries stand in a list of their own. */
    static List<Vocabulary> lists() {
        return Arrays.stream(values())
                .filter(vocabulary -> vocabulary.home.endsWith(".yaml") && !vocabulary.home.equals("content/site.yaml"))
                .toList();
    }

    /** The folder in which an entry may have a file of its own. */
    String folder() {
        return home.replaceFirst("\\.yaml$", "/");
    }

    /** The file or folder that defines the entries. */
    String home() {
        return home;
    }
}
