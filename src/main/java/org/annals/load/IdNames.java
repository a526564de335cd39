package org.annals.load;

import java.util.Optional;

/** Ids that are made of words. */
public final class IdNames {

    private IdNames() {}

    public static boolean isId(String text) {
        return IdForm.isId(text);
    }

    /**
     * The id of an event: of the words of its title, or, if some of their letters have no Latin ones, of what kind it is of and
     * its date.
     *
     * @param kind the id of its kind, if it has one
     * @param edtf its date, if it has one
     */
    public static String ofEvent(Optional<String> title, Optional<String> kind, Optional<String> edtf) {
        String date = edtf.map(text ->
                        text.replaceAll("T.*", "").replaceAll("[^0-9]+", "-").replaceAll("^-|-$", ""))
                .orElse("");
        String sort = kind.filter(IdForm::isId).orElse("event");
        return title.flatMap(IdNames::of).orElseGet(() -> IdForm.suggestion(date.isEmpty() ? sort : sort + "-" + date));
    }

    /** The words as an id of at most 80 signs; nothing if some of their letters have no Latin ones. */
    public static Optional<String> of(String words) {
        return Letters.areKnown(words) ? Optional.of(IdForm.suggestion(words)) : Optional.empty();
    }
}
