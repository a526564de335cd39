package org.annals.render;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.annals.site.index.Searchable;

/**
 * Which documents hold a term, and how much they are about it.
 *
 * <p>The list of a term is JSON: for each document how far its number lies behind the one before, times eight, plus a
 * weight from 0 to 7. The weight is what BM25 says of the term in the document, against a text of a usual length; so
 * another event changes no weight but its own. How rare the term is, the browser sees from the length of the list.
 */
final class SearchPostings {

    static final int WEIGHTS = 8;

    private static final int IN_TITLE = 5;
    private static final int IN_SUMMARY = 2;
    private static final double SATURATION = 1.5;
    private static final double LENGTH_MATTERS = 0.6;
    private static final double USUAL_LENGTH = 200;

    /** Shorter texts are not preferred: the title of a source is no better answer than an event. */
    private static final double LEAST_LENGTH = 100;

    private final SearchTerms<Postings> terms = new SearchTerms<>(any -> new Postings());
    private final List<Postings> present = new ArrayList<>();
    private int length;

    /** Adds a document; their numbers rise. */
    void add(int number, Searchable document) {
        count(document.title(), IN_TITLE);
        document.names().values().forEach(name -> count(name, IN_TITLE));
        document.also().forEach(name -> count(name, IN_TITLE));
        count(document.summary(), IN_SUMMARY);
        document.texts().forEach(text -> count(text, 1));
        present.forEach(postings -> postings.close(number, length));
        present.clear();
        length = 0;
    }

    private void count(String text, int times) {
        terms.each(text, postings -> {
            if (postings.count == 0) {
                present.add(postings);
            }
            postings.count += times;
            length += times;
        });
    }

    /** The lists by their terms, in the order of UTF-16, which JavaScript has as well. */
    SortedMap<String, String> lists() {
        var sorted = new TreeMap<String, String>();
        terms.all().forEach((term, list) -> sorted.put(term, list.text + "]"));
        return sorted;
    }

    /** The list of a term, and how often the term was counted in the document that is being added. */
    private static final class Postings {

        private final StringBuilder text = new StringBuilder("[");
        private int last;
        private int count;

        void close(int number, int length) {
            if (text.length() > 1) {
                text.append(',');
            }
            text.append((number - last) * WEIGHTS + weight(length));
            last = number;
            count = 0;
        }

        private int weight(int length) {
            double ratio = Math.max(length, LEAST_LENGTH) / USUAL_LENGTH;
            double usual = SATURATION * (1 - LENGTH_MATTERS + LENGTH_MATTERS * ratio);
            return (int) (WEIGHTS * count / (count + usual));
        }
    }
}
