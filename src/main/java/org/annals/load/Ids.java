package org.annals.load;

import java.util.regex.Pattern;
import org.annals.problem.Location;
import org.annals.problem.Rule;

/** What an id may look like: it becomes an address, and must mean the same on every disk. */
final class Ids {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    private Ids() {}

    static boolean isId(String text) {
        return text.length() <= LONGEST && ID.matcher(text).matches();
    }

    static boolean check(String id, Location at, Vocabulary vocabulary, Reading reading) {
        if (!isId(id)) {
            reading.report(
                    Rule.FILE_NAME,
                    at,
                    id + " cannot be the id of a " + vocabulary.label(),
                    "use small letters a to z, digits and single hyphens, such as " + suggestion(id));
        }
        return isId(id);
    }

    /** The same words as an id. */
    static String suggestion(String text) {
        String ascii = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKD)
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = ascii.substring(0, Math.min(LONGEST, ascii.length())).replaceAll("-$", "");
        return cut.isEmpty() ? "founding-2001" : cut;
    }
}
