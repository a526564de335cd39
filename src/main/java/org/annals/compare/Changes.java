package org.annals.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annals.prose.Prose;

/** Collects what changes in one thing, part by part. */
final class Changes {

    /** Up to so many characters a value is shown whole, before and after; longer texts are compared word by word. */
    private static final int SHORT = 30;

    private final List<Change> found = new ArrayList<>();

    List<Change> found() {
        return found;
    }

    void add(Change change) {
        found.add(change);
    }

    /** Two values of a part, in words; an empty one is none. */
    void value(String part, String before, String now) {
        if (Math.max(before.length(), now.length()) > SHORT) {
            words(part, before, now);
        } else if (!before.equals(now)) {
            found.add(new Change.Replaced(part, before, now));
        }
    }

    /** Two plain texts of a part; where there was none, or is none now, nothing is reworded. */
    void words(String part, String before, String now) {
        if (!before.equals(now)) {
            found.add(
                    before.isEmpty() || now.isEmpty()
                            ? new Change.Replaced(part, before, now)
                            : new Change.Reworded(part, WordDiff.of(before, now)));
        }
    }

    /** Two texts with their citations. */
    void prose(String part, Prose before, Prose now) {
        String old = ReaderWords.of(before);
        String fresh = ReaderWords.of(now);
        if (!old.equals(fresh)) {
            found.add(new Change.Reworded(part, WordDiff.of(old, fresh)));
        } else if (!RecordFields.shape(before).equals(RecordFields.shape(now))) {
            found.add(new Change.Reset(part));
        }
    }

    /** Items in words: those that are there no more, and those that are new. */
    void items(String part, List<String> before, List<String> now) {
        without(before, now).forEach(item -> found.add(new Change.Lost(part, item)));
        without(now, before).forEach(item -> found.add(new Change.Gained(part, item)));
    }

    /** What is in the one list and not, or not as often, in the other. */
    static List<String> without(List<String> items, List<String> others) {
        var left = new ArrayList<>(items);
        others.forEach(left::remove);
        return left;
    }

    /** The fields of two records, by their names in words. */
    void fields(String of, Map<String, String> before, Map<String, String> now) {
        now.forEach((field, value) -> value(of + Changes.name(field), before.getOrDefault(field, ""), value));
    }

    /** {@code archiveUrl} becomes {@code archive url}; that a title may be rich is a matter of the program. */
    private static String name(String component) {
        return component
                .replace("richTitle", "title")
                .replaceAll("(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
