package org.annals.load;

import java.util.Optional;

/** Ids that are made of words. */
public final class IdNames {

    private IdNames() {}

    public static boolean isId(String text) {
        return IdForm.isId(text);
    }

    /** The words as an id of at most 80 signs; nothing if some of their letters have no Latin ones. */
    public static Optional<String> of(String words) {
        return Letters.areKnown(words) ? Optional.of(IdForm.suggestion(words)) : Optional.empty();
    }
}
