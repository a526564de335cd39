package org.annals.model;

import java.util.LinkedHashMap;
import java.util.Map;

/** The lists of a timeline: every entry that events may name, by its id. */
public record EntryLists(
        Map<String, Person> people,
        Map<String, Place> places,
        Map<String, Organisation> organisations,
        Map<String, Country> countries,
        Map<String, Theme> themes,
        Map<String, Term> glossary,
        Map<String, Catchphrase> phrases,
        Map<String, Era> eras,
        Map<String, Source> sources) {

    /** Lists without an entry. */
    public static final EntryLists EMPTY =
            new EntryLists(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /** The same lists with other sources. */
    EntryLists with(Map<String, Source> others) {
        return new EntryLists(people, places, organisations, countries, themes, glossary, phrases, eras, others);
    }

    /** The lists whose entries can be on a track, by id, in the order in which their lanes are drawn. */
    Map<String, Map<String, ? extends Entry>> tracked() {
        var lists = new LinkedHashMap<String, Map<String, ? extends Entry>>();
        lists.put("countries", countries);
        lists.put("people", people);
        lists.put("organisations", organisations);
        lists.put("places", places);
        lists.put("themes", themes);
        return lists;
    }
}
