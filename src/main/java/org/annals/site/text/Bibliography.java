package org.annals.site.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.annals.model.SourceRef;
import org.annals.prose.NumberedCitation.Mark;
import org.annals.site.index.SiteIndex;

/** The sources of one page, numbered in the order of their first use. */
public final class Bibliography {

    private static final List<String> LETTERS =
            IntStream.rangeClosed('a', 'z').mapToObj(Character::toString).toList();

    private final SiteIndex index;
    private final Map<String, List<String>> uses = new LinkedHashMap<>();
    private final Map<String, List<String>> places = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** A list that is still empty. */
    public Bibliography(SiteIndex index) {
        this.index = index;
    }

    /** A use of a source in a text: it gets the next letter. */
    Mark cite(String source, Optional<String> locator) {
        int number = number(source);
        List<String> letters = uses.computeIfAbsent(source, id -> new ArrayList<>());
        String letter = letter(letters.size());
        letters.add(letter);
        return new Mark(number, letter, source, locator);
    }

    /** Puts a source on the list that the page as a whole leans on, or a place in it. */
    public void add(SourceRef source) {
        number(source.id());
        source.locator()
                .ifPresent(place -> places.computeIfAbsent(source.id(), id -> new ArrayList<>())
                        .add(place));
    }

    /** The number of a source on the page; it goes on the list if it is not there yet. */
    public int number(String source) {
        return numbers.computeIfAbsent(source, id -> numbers.size() + 1);
    }

    /** a to z, then aa, ab and so on. */
    static String letter(int index) {
        String last = LETTERS.get(index % LETTERS.size());
        return index < LETTERS.size() ? last : letter(index / LETTERS.size() - 1) + last;
    }

    /** What stands on the list, in the order of the numbers. */
    public List<CitedSource> sources() {
        return numbers.entrySet().stream()
                .map(entry -> new CitedSource(
                        entry.getKey(),
                        entry.getValue(),
                        List.copyOf(uses.getOrDefault(entry.getKey(), List.of())),
                        List.copyOf(places.getOrDefault(entry.getKey(), List.of()))))
                .toList();
    }

    /** The same for readers. */
    public List<SourceLine> lines() {
        return sources().stream()
                .map(cited -> line(cited, index.events(cited.id()), false))
                .toList();
    }

    /** On the page of an event, which is one of those that lean on its sources. */
    public List<SourceLine> linesOfEvent() {
        return sources().stream()
                .map(cited -> line(cited, index.events(cited.id()) - 1, true))
                .toList();
    }

    private SourceLine line(CitedSource cited, int events, boolean beside) {
        return new SourceLine(cited, SourceView.of(index.source(cited.id()), index), events, beside);
    }
}
