package org.annals.model.date.words;

import java.util.Map;

/** What fills the gap of a phrase; languages that bend words say it otherwise in another form. */
@FunctionalInterface
interface Said {

    /** The words by the phrases of the form that the gap asks for. */
    String by(Phrases phrases);

    /** What no language bends, such as a number. */
    static Said plain(String words) {
        return phrases -> words;
    }

    /** Gaps by the names that patterns give them. */
    static Map<String, Said> between(Said first, Said last) {
        return Map.of("first", first, "last", last);
    }
}
