package org.annals.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.model.Language;
import org.annals.model.Settings.Declared;
import org.annals.model.Track;

/** The words that a timeline brings: what it calls its lists and tracks stands wherever a phrase speaks of them. */
final class OwnWords {

    private static final String TRACKS = "{tracks}";

    /** The phrases that name one entry of a list. */
    private static final Map<String, String> ONE = Map.of(
            "fact.of.people", "countries",
            "fact.of.places", "countries",
            "fact.of.organisations", "places",
            "fact.place", "places");

    private OwnWords() {}

    static Language in(Language language, Declared declared) {
        Map<String, String> phrases = new HashMap<>(language.phrases());
        declared.lists().forEach((list, words) -> {
            phrases.put("facet." + list, Track.capital(words.plural()));
            phrases.put("fact." + list, Track.capital(words.plural()));
            phrases.put("letters.of." + list, words.label());
        });
        ONE.forEach((phrase, list) -> {
            if (declared.lists().containsKey(list)) {
                phrases.put(phrase, Track.capital(declared.lists().get(list).label()));
            }
        });
        String tracks = listed(declared.tracks().stream().map(Track::label).toList(), language);
        phrases.replaceAll(
                (key, phrase) -> phrase.contains(TRACKS) ? Track.capital(phrase.replace(TRACKS, tracks)) : phrase);
        return new Language(phrases);
    }

    private static String listed(List<String> items, Language language) {
        String words = items.isEmpty() ? "" : items.get(0);
        for (int i = 1; i < items.size(); i++) {
            words = i < items.size() - 1
                    ? language.say("date.list", "list", words, "item", items.get(i))
                    : language.say("date.list.and", "list", words, "last", items.get(i));
        }
        return words;
    }
}
