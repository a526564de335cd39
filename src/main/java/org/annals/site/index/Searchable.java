package org.annals.site.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.Address;

/**
 * Something that is found by its words.
 *
 * @param place where on the page it stands, if not at its head
 * @param lang the language of the title, if it is not that of the site
 * @param label the date of an event; of anything else, what it is; only shown
 * @param names in other languages, by language tag
 * @param also other forms of the name, which are not shown
 * @param summary plain text
 * @param texts all that is searched beside what is named so far
 */
public record Searchable(
        Address address,
        Optional<String> place,
        String title,
        Optional<String> lang,
        String label,
        Map<String, String> names,
        List<String> also,
        String summary,
        List<String> texts) {

    /** As long as the summary of an event can be. */
    private static final int LONGEST_SHOWN = 100;

    public Searchable {
        also = List.copyOf(also);
        texts = List.copyOf(texts);
    }

    /** The beginning of the summary, in whole words. */
    public String shown() {
        String line = summary.replace('\n', ' ');
        if (line.length() <= LONGEST_SHOWN) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST_SHOWN);
        int end = blank > 0 ? blank : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_SHOWN) - 1);
        return line.substring(0, end) + "…";
    }
}
