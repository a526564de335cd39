package org.annals.site.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Entry;
import org.annals.model.Event;
import org.annals.model.Timeline;
import org.annals.model.date.When;

/** Every name that a reader may look for, in every language in which it is given, under its letter. */
public final class Alphabet {

    private final List<Name> sorted;
    private final Map<Event, Name> titles;
    private final SortedMap<Letter, List<Name>> letters;

    /**
     * The names of a timeline.
     *
     * @param titles those of events, by the events themselves
     */
    private Alphabet(List<Name> sorted, Map<Event, Name> titles) {
        this.sorted = sorted;
        this.titles = titles;
        this.letters = byLetter(sorted);
    }

    /**
     * A name, and where it leads.
     *
     * @param sorted see {@link SortName}
     * @param of what it is a name of: {@code events}, {@code terms}, {@code phrases} or the id of a facet
     * @param language its own, if it is not the site's
     * @param meant the name in the site's language
     * @param date of an event
     */
    public record Name(
            String words,
            String sorted,
            String of,
            Address address,
            Optional<String> anchor,
            Optional<String> language,
            String meant,
            Optional<When> date) {

        private static final Comparator<Name> ORDER = Comparator.comparing(Name::sorted)
                .thenComparing(Name::words)
                .thenComparing(Name::address)
                .thenComparing(name -> name.anchor.orElse(""));
    }

    static Alphabet of(Timeline timeline) {
        return of(timeline, new Alphabet(List.of(), Map.of()));
    }

    /** That of a timeline in the same language that follows this one: the names of events that are the same stay in their order. */
    Alphabet next(Timeline timeline) {
        return of(timeline, this);
    }

    private static Alphabet of(Timeline timeline, Alphabet before) {
        var names = SortName.in(timeline.language());
        var titles = new IdentityHashMap<Event, Name>();
        Set<Name> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        var others = new Collector(names);
        for (Event event : timeline.published()) {
            Optional<Name> known = Optional.ofNullable(before.titles.get(event));
            known.ifPresent(kept::add);
            titles.put(event, known.orElseGet(() -> others.add(event)));
        }
        others.addEntries(timeline);
        return new Alphabet(
                Stream.concat(before.sorted.stream().filter(kept::contains), others.found.stream())
                        .sorted(Name.ORDER)
                        .toList(),
                titles);
    }

    /** Names whose first signs are the same have one letter. */
    private static SortedMap<Letter, List<Name>> byLetter(List<Name> sorted) {
        SortedMap<Letter, List<Name>> letters = new TreeMap<>();
        Map<String, List<Name>> byFirst = new LinkedHashMap<>();
        sorted.forEach(name ->
                byFirst.computeIfAbsent(first(name), any -> new ArrayList<>()).add(name));
        byFirst.forEach((first, names) -> letters.computeIfAbsent(Letter.of(first), any -> new ArrayList<>())
                .addAll(names));
        return letters;
    }

    private static String first(Name name) {
        String sorted = name.sorted();
        return sorted.isEmpty() ? "" : sorted.substring(0, sorted.offsetByCodePoints(0, 1));
    }

    /** All names by their letters, those of a letter in their order. */
    public SortedMap<Letter, List<Name>> letters() {
        return letters;
    }

    public int count() {
        return letters.values().stream().mapToInt(List::size).sum();
    }

    /** Names on pages of equal length, none longer than {@code most}. */
    public static List<List<Name>> pages(List<Name> names, int most) {
        int count = (names.size() + most - 1) / most;
        var pages = new ArrayList<List<Name>>();
        for (int i = 0; i < count; i++) {
            pages.add(names.subList(names.size() * i / count, names.size() * (i + 1) / count));
        }
        return pages;
    }

    private static final class Collector {

        private final SortName names;
        private final List<Name> found = new ArrayList<>();

        Collector(SortName names) {
            this.names = names;
        }

        Name add(Event event) {
            var name = new Name(
                    event.title(),
                    names.withoutArticle(event.title()),
                    "events",
                    Address.event(event.id()),
                    Optional.empty(),
                    Optional.empty(),
                    event.title(),
                    Optional.of(event.date()));
            found.add(name);
            return name;
        }

        void addEntries(Timeline timeline) {
            for (Facet facet : Facet.ALL) {
                facet.all(timeline)
                        .forEach(entry -> add(entry, facet.id(), facet.address(entry.id()), Optional.empty()));
            }
            timeline.glossary().values().forEach(term -> add(term, "terms", Address.GLOSSARY, Optional.of(term.id())));
            timeline.phrases()
                    .values()
                    .forEach(phrase -> add(phrase, "phrases", Address.phrase(phrase.id()), Optional.empty()));
        }

        /** A name that several languages share stands once. */
        private void add(Entry entry, String of, Address address, Optional<String> anchor) {
            String own = entry.name();
            String listed = entry.listed();
            String sorted = of.equals(Facet.PEOPLE.id()) ? SortName.of(listed) : names.withoutArticle(listed);
            found.add(new Name(listed, sorted, of, address, anchor, Optional.empty(), own, Optional.empty()));
            Set<String> told = new HashSet<>(Set.of(own));
            new TreeMap<>(entry.names()).forEach((language, name) -> {
                if (told.add(name)) {
                    found.add(new Name(
                            name,
                            SortName.of(name),
                            of,
                            address,
                            anchor,
                            Optional.of(language),
                            own,
                            Optional.empty()));
                }
            });
        }
    }
}
