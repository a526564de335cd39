package org.annals.site.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.Catchphrase;
import org.annals.model.Located;
import org.annals.site.index.DateText;
import org.annals.site.index.Named;
import org.annals.site.index.PhraseUses.Use;
import org.annals.site.index.SiteIndex;

/**
 * The first statement of the timeline that uses a phrase, or a form of it.
 *
 * @param language of the form, by its tag
 */
public record FirstUse(String form, String language, DateText date, Named who) {

    /** Of the uses of a phrase, in the order of time. */
    static Optional<FirstUse> of(List<Use> uses, Catchphrase phrase, SiteIndex index) {
        return uses.stream()
                .flatMap(use -> use.forms().stream())
                .findFirst()
                .flatMap(form -> of(uses, form, phrase, index));
    }

    /** Of the uses of a form of it, in the order of time. */
    static Optional<FirstUse> of(List<Use> uses, String form, Catchphrase phrase, SiteIndex index) {
        return uses.stream()
                .findFirst()
                .map(use -> new FirstUse(
                        form,
                        language(form, phrase),
                        index.date(use.when()),
                        index.speaker(use.saying().statement().by(), use.when())));
    }

    private static String language(String form, Catchphrase phrase) {
        return phrase.forms().entrySet().stream()
                .filter(language ->
                        language.getValue().stream().map(Located::value).anyMatch(form::equals))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
