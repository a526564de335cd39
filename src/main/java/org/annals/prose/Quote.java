package org.annals.prose;

import java.util.ArrayList;
import java.util.List;

/** Words to be found in a text as a person would find them: see {@link Folded}. */
public record Quote(String words) {

    /** Where the words stand in a text, each place as offsets of the text as it is; they may overlap. */
    public List<Span> in(String text) {
        return in(Folded.of(text));
    }

    /** The same in a text that is looked through again and again. */
    public List<Span> in(Folded folded) {
        String wanted = Folded.of(words.strip()).text();
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
