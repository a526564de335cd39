package org.annals.render;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.annals.site.index.Searchable;
import org.annals.site.index.Searchable.Group;

/**
 * Which documents hold a term, and how much they are about it.
 *
 * <p>The list of a term is JSON: for each document how far its number lies behind the one before, times 32, plus a
 * weight from 0 to 31: eight times how prominent the place is in which it stands (0 a text, 1 a summary, 2 a title, 3 a
 * name), plus from 0 to 7 what BM25 says of the term in the document, against a text of a usual length; so another event
 * changes no weight but its own. How rare the term is, the browser sees from the length of the list.
 */
final class SearchPostings {

    static final int WEIGHTS = 32;

    private static final int STEPS = 8;
    private static final double SATURATION = 1.5;
    private static final double LENGTH_MATTERS = 0.6;
    private static final double USUAL_LENGTH = 200;

    /** Shorter texts are not preferred: the title of a source is no better answer than an event. */
    private static final double LEAST_LENGTH = 100;

    private final SearchTerms<Postings> terms = new SearchTerms<>(any -> new Postings());
    private final List<Postings> present = new ArrayList<>();
    private int length;

    /** Where a text stands in a document: how prominent that is, and how often each of its words counts. */
    private record Standing(int rank, int times) {}

    private static final Standing TEXT = new Standing(0, 1);
    private static final Standing SUMMARY = new Standing(1, 2);
    private static final Standing SOURCE = new Standing(1, 5);
    private static final Standing TITLE = new Standing(2, 5);
    private static final Standing NAME = new Standing(3, 5);

    /** Adds a document; their numbers rise. */
    void add(int number, Searchable document) {
        Standing title = standing(document.group());
        count(document.title(), title);
        document.names().values().forEach(name -> count(name, title));
        document.also().forEach(name -> count(name, title));
        if (document.group() == Group.EVENTS || document.group() == Group.STATEMENTS) {
            count(document.label(), TITLE);
        }
        count(document.summary(), SUMMARY);
        document.texts().forEach(text -> count(text, TEXT));
        document.wholeNames().stream()
                .flatMap(name -> terms.whole(name).stream())
                .forEach(this::whole);
        present.forEach(postings -> postings.close(number, length));
        present.clear();
        length = 0;
    }

    /** The title of a source is what it is called, not what this timeline calls it. */
    private static Standing standing(Group group) {
        return switch (group) {
            case YEARS, PEOPLE, NAMES -> NAME;
            case EVENTS, STATEMENTS, PAGES -> TITLE;
            case SOURCES -> SOURCE;
        };
    }

    private void count(String text, Standing standing) {
        terms.each(text, postings -> {
            if (postings.count == 0) {
                present.add(postings);
            }
            postings.count += standing.times;
            postings.standing = Math.max(postings.standing, standing.rank);
            length += standing.times;
        });
    }

    private void whole(Postings postings) {
        if (postings.count == 0) {
            present.add(postings);
        }
        postings.count++;
    }

    /** The lists by their terms, in the order of UTF-16, which JavaScript has as well. */
    Iterator<Map.Entry<String, String>> lists() {
        return terms.all().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(list -> Map.entry(list.getKey(), list.getValue().text + "]"))
                .iterator();
    }

    /** The list of a term, and how often the term was counted in the document that is being added. */
    private static final class Postings {

        private final StringBuilder text = new StringBuilder("[");
        private int last;
        private int count;
        private int standing;

        void close(int number, int length) {
            if (text.length() > 1) {
                text.append(',');
            }
            text.append((number - last) * WEIGHTS + standing * STEPS + weight(length));
            last = number;
            count = 0;
            standing = 0;
        }

        private int weight(int length) {
            double ratio = Math.max(length, LEAST_LENGTH) / USUAL_LENGTH;
            double usual = SATURATION * (1 - LENGTH_MATTERS + LENGTH_MATTERS * ratio);
            return (int) (STEPS * count / (count + usual));
        }
    }
}
