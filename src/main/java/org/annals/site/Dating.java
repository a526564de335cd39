package org.annals.site;

import org.annals.model.Language;
import org.annals.model.date.DateWords;
import org.annals.model.date.When;

/** Dates in the words of the site's language. */
public final class Dating {

    private final DateWords words;

    public Dating(Language language) {
        this.words = new DateWords(language.phrases());
    }

    public DateText text(When when) {
        return new DateText(words.of(when), words.brief(when), when.machine(), when.edtf());
    }
}
