package org.annals.model;

import java.util.Map;
import java.util.Optional;

/**
 * What entries were when, drawn as lanes below the axis: membership, offices, support.
 *
 * @param label its name as it stands within a sentence
 * @param of the list whose entries can have its statuses, such as {@code countries}; any if it is not said
 * @param rows what has a lane of its own
 * @param statuses the labels of what one can be as they stand within a sentence, by id, in the order in which readers see them
 */
public record Track(String id, String label, Optional<String> of, Rows rows, Map<String, String> statuses) {

    /** Its name where nothing stands before it. */
    public String heading() {
        return capital(label);
    }

    /** The label of a status where nothing stands before it. */
    public String heading(String status) {
        return capital(statuses.getOrDefault(status, status));
    }

    /** A text with a capital first letter. */
    public static String capital(String text) {
        int first = text.isEmpty() ? 0 : text.codePointAt(0);
        return text.isEmpty()
                ? text
                : Character.toString(Character.toTitleCase(first)) + text.substring(Character.charCount(first));
    }

    /** What has a lane of its own. */
    public enum Rows {
        /** Each entry, with its statuses one after the other. */
        ENTRIES,
        /** Each status, with those who had it one after the other. */
        STATUSES
    }
}
