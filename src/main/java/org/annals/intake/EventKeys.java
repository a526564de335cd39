package org.annals.intake;

import java.util.List;
import java.util.Map;

/** The keys of an event that a foreign value can be written under, in the order of an event's file. */
final class EventKeys {

    /** What stands in a file, one line each. */
    static final List<String> WRITTEN = List.of(
            "title",
            "short",
            "date",
            "summary",
            "kind",
            "milestone",
            "place",
            "people",
            "organisations",
            "countries",
            "themes",
            "sources",
            "related",
            "aliases",
            "wikidata");

    /** What goes elsewhere: into the file's name, into the date, into the text. */
    static final List<String> OTHER = List.of("id", "end", "body");

    /** Who took part, where nothing tells people from bodies: those that the lists know are found there. */
    static final String ACTORS = "actors";

    /** By the keys that take ids: of what. */
    static final Map<String, String> VOCABULARY = Map.of(
            "kind", "kind",
            "place", "place",
            "people", "person",
            "organisations", "organisation",
            "countries", "country",
            "themes", "theme",
            "related", "event");

    /** The longest texts, in characters. */
    static final Map<String, Integer> LONGEST = Map.of("title", 120, "short", 28, "summary", 300);

    private EventKeys() {}

    static boolean isKey(String word) {
        return WRITTEN.contains(word) || OTHER.contains(word);
    }

    static boolean isList(String key) {
        return List.of("people", "organisations", "countries", "themes", "sources", "related", "aliases")
                .contains(key);
    }
}
