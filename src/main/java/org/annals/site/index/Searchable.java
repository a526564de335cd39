package org.annals.site.index;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.model.Address;

/**
 * Something that is found by its words.
 *
 * @param group among what it is listed
 * @param place where on the page it stands, if not at its head
 * @param lang the language of the title, if it is not that of the site
 * @param label the date of an event or of a statement, which finds it; of anything else, what it is, which is only shown
 * @param names in other languages, by language tag
 * @param also other forms of the name, which are not shown; they find it as well as the title does
 * @param summary plain text
 * @param texts all that is searched beside what is named so far
 */
public record Searchable(
        Group group,
        Address address,
        Optional<String> place,
        String title,
        Optional<String> lang,
        String label,
        Map<String, String> names,
        List<String> also,
        String summary,
        List<String> texts) {

    /** What is listed together, in the order in which it stands in the index. */
    public enum Group {
        YEARS,
        PEOPLE,
        NAMES,
        EVENTS,
        STATEMENTS,
        SOURCES,
        PAGES;

        /** Whether what is asked for may be a name of its own, and not only words of a text. */
        boolean isNamed() {
            return this == YEARS || this == PEOPLE || this == NAMES;
        }

        /** The key of its words. */
        public String key() {
            return "search.group." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The whole names that lead here before anything else that has their words: {@code X (Y)} is both X and
     * Y, and the date of an event leads to it.
     */
    public List<String> wholeNames() {
        if (group == Group.EVENTS) {
            return Stream.concat(also.stream(), Stream.of(label)).toList();
        }
        if (!group.isNamed()) {
            return List.of();
        }
        return Stream.of(Stream.of(title), names.values().stream(), also.stream())
                .flatMap(some -> some)
                .flatMap(name -> Stream.concat(
                        Stream.of(name),
                        BOTH.matcher(name).results().flatMap(found -> Stream.of(found.group(1), found.group(2)))))
                .distinct()
                .toList();
    }

    /** As long as the summary of an event can be. */
    private static final int LONGEST_SHOWN = 100;

    private static final Pattern BOTH = Pattern.compile("^(.+?)\\s*[(（]([\\p{Lu}\\p{Lo}\\p{N}-]{2,})[)）]$");

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
