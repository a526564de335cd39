package org.annals.site.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.annals.model.Address;
import org.annals.model.Entry;
import org.annals.model.Event;
import org.annals.model.Timeline;
import org.annals.model.date.When;

/** Every name that a reader may look for, in every language in which it is given, under its letter. */
public record Alphabet(SortedMap<Letter, List<Name>> letters) {

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
        var collector = new Collector(SortName.in(timeline.language()));
        timeline.published().forEach(collector::add);
        for (Facet facet : Facet.ALL) {
            facet.all(timeline)
                    .forEach(entry -> collector.add(entry, facet.id(), facet.address(entry.id()), Optional.empty()));
        }
        timeline.glossary()
                .values()
                .forEach(term -> collector.add(term, "terms", Address.GLOSSARY, Optional.of(term.id())));
        timeline.phrases()
                .values()
                .forEach(phrase -> collector.add(phrase, "phrases", Address.phrase(phrase.id()), Optional.empty()));
        return new Alphabet(collector.letters());
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

        void add(Event event) {
            found.add(new Name(
                    event.title(),
                    names.withoutArticle(event.title()),
                    "events",
                    Address.event(event.id()),
                    Optional.empty(),
                    Optional.empty(),
                    event.title(),
                    Optional.of(event.date())));
        }

        /** A name that several languages share stands once. */
        void add(Entry entry, String of, Address address, Optional<String> anchor) {
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

        SortedMap<Letter, List<Name>> letters() {
            SortedMap<Letter, List<Name>> letters = new TreeMap<>();
            found.sort(Name.ORDER);
            found.forEach(name -> letters.computeIfAbsent(Letter.of(name.sorted()), letter -> new ArrayList<>())
                    .add(name));
            return letters;
        }
    }
}
