package org.annals.syntax;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;

/** The signs that HTML writes by their names or numbers, an ampersand for instance. */
public final class HtmlEntities {

    private HtmlEntities() {}

    /** The sign behind one such name; nothing if there is none of this name. */
    public static Optional<String> decoded(String entity) {
        return Optional.of(Escaping.unescapeHtml(entity)).filter(text -> !text.equals(entity));
    }
}
