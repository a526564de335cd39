package org.annals.prose;

import java.util.List;
import java.util.Optional;

/** A citation as it stands on a page: numbers that lead to the page's list of sources. */
public record NumberedCitation(List<Mark> marks) implements Inline {

    public NumberedCitation {
        marks = List.copyOf(marks);
    }

    /**
     * One source.
     *
     * @param number its place in the list
     * @param use the letter of this use of it, from a
     */
    public record Mark(int number, String use, String source, Optional<String> locator) {

        /** The id of this use on its page. */
        public String anchor() {
            return "cite-" + number + "-" + use;
        }
    }

    @Override
    public String words() {
        return "";
    }
}
