package org.annals.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annals.model.Source;
import org.annals.model.SourceRef;
import org.annals.prose.Reference.Mark;
import org.annals.site.Views.SourceLine;

/** The sources of one page, numbered in the order of their first use. */
final class Bibliography {

    private final Plan plan;
    private final boolean ofEvent;
    private final Map<String, List<String>> uses = new LinkedHashMap<>();
    private final Map<String, List<String>> places = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /**
     * A list that is still empty.
     *
     * @param ofEvent whether the page is that of an event, which is then one of those that lean on its sources
     */
    Bibliography(Plan plan, boolean ofEvent) {
        this.plan = plan;
        this.ofEvent = ofEvent;
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
    void add(SourceRef source) {
        number(source.id());
        source.locator()
                .ifPresent(place -> places.computeIfAbsent(source.id(), id -> new ArrayList<>())
                        .add(place));
    }

    /** The number of a source on the page; it goes on the list if it is not there yet. */
    int number(String source) {
        return numbers.computeIfAbsent(source, id -> numbers.size() + 1);
    }

    /** a to z, then aa, ab and so on. */
    static String letter(int index) {
        String last = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    List<SourceLine> lines() {
        return numbers.keySet().stream().map(this::line).toList();
    }

    private SourceLine line(String id) {
        Source source = plan.source(id);
        return new SourceLine(
                number(id),
                List.copyOf(uses.getOrDefault(id, List.of())),
                List.copyOf(places.getOrDefault(id, List.of())),
                id,
                SourcePage.address(id),
                plan.events(id) - (ofEvent ? 1 : 0),
                ofEvent,
                source.author().stream().map(Source.Name::words).collect(Collectors.joining(", ")),
                source.title(),
                source.url(),
                source.archiveUrl(),
                Optional.ofNullable(source.fields().get("container-title")),
                source.publisher(),
                source.issued().map(date -> plan.date(date).words()),
                source.accessed().map(date -> plan.date(date).words()),
                source.titleLanguage(),
                source.language().map(plan.timeline().language()::name),
                source.kind(),
                source.side(),
                source.note());
    }
}
