package org.annals.intake;

import java.util.Map;
import java.util.Optional;

/**
 * How somebody wants files to be brought in.
 *
 * @param columns by the name of a column in a table, in small letters, the key of an event that it fills
 * @param folder where all events go, from the project's folder; if nothing is said, to one folder a year
 * @param kind the kind of events that name none
 * @param sourceKind who stands behind the sources that come in
 */
public record ImportOptions(
        Map<String, String> columns, Optional<String> folder, Optional<String> kind, Optional<String> sourceKind) {

    public ImportOptions {
        columns = Map.copyOf(columns);
    }

    /** Whether a column can fill this key. */
    public static boolean isKey(String word) {
        return EventKeys.isKey(word);
    }

    /** All of these keys. */
    public static String keys() {
        return String.join(", ", EventKeys.WRITTEN) + ", " + String.join(", ", EventKeys.OTHER);
    }
}
