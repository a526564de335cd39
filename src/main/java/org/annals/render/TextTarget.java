package org.annals.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.prose.Quote;
import org.annals.prose.Span;

/**
 * The account of an event as the target of web annotations.
 *
 * @param url of the event's page
 * @param text the account as a reader sees it, without numbers of citations and notes
 */
record TextTarget(String url, String text) {

    private static final int AROUND = 32;
    private static final String BEFORE_CITATION = " (?=[.,;:!?)](\\s|$))";
    private static final String HTML_FRAGMENT = "http://tools.ietf.org/rfc/rfc3236";

    TextTarget {
        text = read(text);
    }

    /** A plain text without line ends, and without the blank that stood before a citation. */
    static String read(String plain) {
        return plain.replaceAll("\\s+", " ").replaceAll(BEFORE_CITATION, "").strip();
    }

    /** The words where they stand, by themselves and by the id that the page gives them; without words, the whole page. */
    Object of(Optional<String> words, String fragment) {
        if (words.isEmpty()) {
            return url;
        }
        var selectors = new ArrayList<Json>();
        selectors.add(new Json()
                .put("type", "FragmentSelector")
                .put("value", fragment)
                .put("conformsTo", HTML_FRAGMENT));
        new Quote(words.get()).in(text).stream().findFirst().map(this::quote).ifPresent(selectors::add);
        return new Json().put("type", "SpecificResource").put("source", url).put("selector", List.copyOf(selectors));
    }

    private Json quote(Span span) {
        int from = whole(Math.max(0, span.start() - AROUND));
        int to = whole(Math.min(text.length(), span.end() + AROUND));
        return new Json()
                .put("type", "TextQuoteSelector")
                .put("exact", text.substring(span.start(), span.end()))
                .put("prefix", text.substring(from, span.start()))
                .put("suffix", text.substring(span.end(), to));
    }

    /** Not between the two halves of a sign. */
    private int whole(int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
