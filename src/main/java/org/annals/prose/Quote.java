package org.annals.prose;

import java.util.ArrayList;
import java.util.List;

/** Words to be found in a text as a person would find them: see {@link Folded}. */
public record Quote(String words) {

    /** Where the words stand in a text, each place as offsets of the text as it is; they may overlap. */
    public List<Span> in(String text) {
        String wanted = Folded.of(words.strip()).text();
        Folded folded = Folded.of(text);
        var found = new ArrayList<Span>();
        if (wanted.isEmpty()) {
            return found;
        }
        for (int at = folded.text().indexOf(wanted); at >= 0; at = folded.text().indexOf(wanted, at + 1)) {
            found.add(folded.span(at, at + wanted.length()));
        }
        return found;
    }
}
