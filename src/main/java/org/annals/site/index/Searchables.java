package org.annals.site.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Annotation;
import org.annals.model.Annotation.Statement;
import org.annals.model.Catchphrase;
import org.annals.model.Entry;
import org.annals.model.Event;
import org.annals.model.Located;
import org.annals.model.Organisation;
import org.annals.model.Person;
import org.annals.model.Settings.Kind;
import org.annals.model.Source;
import org.annals.model.Term;
import org.annals.model.TextPage;
import org.annals.model.Timeline;
import org.annals.prose.Block;
import org.annals.prose.Note;
import org.annals.prose.Prose;
import org.annals.site.index.Searchable.Group;

/**
 * All that readers can search, one group after the other: years, the entries of every vocabulary, events with the names of
 * whatever they touch, what was said, sources, pages.
 */
public final class Searchables {

    /** Of two that have the same name, the one that is more of a thing comes first. */
    private static final List<Facet> NAMES =
            List.of(Facet.COUNTRIES, Facet.ORGANISATIONS, Facet.PLACES, Facet.KINDS, Facet.THEMES);

    private final SiteIndex index;
    private final Timeline timeline;

    private Searchables(SiteIndex index) {
        this.index = index;
        this.timeline = index.timeline();
    }

    /** Who goes through them one by one has one at a time: they hold all texts of the timeline once more. */
    public static Stream<Searchable> of(SiteIndex index) {
        return new Searchables(index).all();
    }

    private Stream<Searchable> all() {
        return Stream.of(
                        index.years().stream().map(this::year),
                        entries(Facet.PEOPLE),
                        NAMES.stream().flatMap(this::entries),
                        timeline.phrases().values().stream().map(this::phrase),
                        timeline.glossary().values().stream().map(this::term),
                        index.published().stream().map(this::event),
                        index.published().stream().flatMap(this::statements),
                        timeline.sources().values().stream().map(this::source),
                        timeline.pages().stream().map(this::page))
                .reduce(Stream.empty(), Stream::concat); // the iterator of flatMap would make all events at once
    }

    private Searchable year(long year) {
        return new Searchable(
                Group.YEARS,
                Address.year(year),
                Optional.empty(),
                index.dating().year(year),
                Optional.empty(),
                say("search.year"),
                Map.of(),
                List.of(),
                "",
                List.of());
    }

    private Stream<Searchable> statements(Event event) {
        List<Annotation> notes = event.annotations();
        return IntStream.range(0, notes.size())
                .filter(i -> notes.get(i) instanceof Statement)
                .mapToObj(i -> statement(event, i + 1, (Statement) notes.get(i)));
    }

    private Searchable statement(Event event, int number, Statement said) {
        var texts = new ArrayList<>(said.translation().stream().toList());
        addNames(index.speaker(said.by()), texts);
        return new Searchable(
                Group.STATEMENTS,
                Address.event(event.id()),
                Optional.of("note-" + number),
                index.speaker(said.by()).name(),
                Optional.empty(),
                index.date(said.date().orElse(event.date())).words(),
                Map.of(),
                List.of(),
                text(said.text()),
                texts);
    }

    private Searchable event(Event event) {
        var texts = new ArrayList<String>();
        texts.add(event.date().edtf());
        texts.add(text(event.body()));
        event.annotations().forEach(note -> addTexts(note, texts));
        event.image().flatMap(Event.Image::caption).ifPresent(texts::add);
        for (Facet facet : Facet.ALL) {
            facet.of().apply(event).forEach(entry -> addNames(index.named(entry, facet, Optional.empty()), texts));
        }
        event.people().forEach(person -> person.role().ifPresent(texts::add));
        event.speakers().forEach(speaker -> addNames(index.speaker(speaker), texts));
        return new Searchable(
                Group.EVENTS,
                Address.event(event.id()),
                Optional.empty(),
                event.title(),
                Optional.empty(),
                index.date(event.date()).words(),
                Map.of(),
                event.brief().equals(event.title()) ? List.of() : List.of(event.brief()),
                event.summary(),
                texts);
    }

    private static void addNames(Named named, List<String> texts) {
        texts.add(named.name());
        texts.addAll(named.names().values());
    }

    private static void addTexts(Annotation note, List<String> texts) {
        note.texts().forEach(text -> texts.add(text(text)));
        if (note instanceof Statement statement) {
            statement.translation().ifPresent(texts::add);
        }
        if (note instanceof Annotation.Correction correction) {
            texts.add(correction.was());
            texts.add(correction.now());
            correction.why().ifPresent(texts::add);
        }
    }

    /** Those with most events first. */
    private Stream<Searchable> entries(Facet facet) {
        return facet.all(timeline).stream()
                .sorted(Comparator.comparingInt(
                        entry -> -index.events(facet, entry.id()).size()))
                .map(entry -> entry(facet, entry));
    }

    private Searchable entry(Facet facet, Entry entry) {
        var also = new ArrayList<String>(entry.also());
        if (entry instanceof Organisation body) {
            body.abbreviation().ifPresent(also::add);
        }
        if (entry instanceof Kind kind) {
            also.add(kind.label());
        }
        var texts = new ArrayList<String>();
        if (entry instanceof Person person) {
            person.family().ifPresent(also::add);
            person.roles().stream().map(Person.Role::title).forEach(texts::add);
        }
        return entry(
                facet.equals(Facet.PEOPLE) ? Group.PEOPLE : Group.NAMES,
                facet.address(entry.id()),
                Optional.empty(),
                entry,
                say("facet." + facet.id()),
                also,
                texts);
    }

    private Searchable phrase(Catchphrase phrase) {
        return entry(
                Group.NAMES,
                Address.phrase(phrase.id()),
                Optional.empty(),
                phrase,
                say("facet.phrases"),
                Located.values(phrase.allForms().toList()),
                List.of());
    }

    private Searchable term(Term term) {
        return entry(
                Group.NAMES,
                Address.GLOSSARY,
                Optional.of(term.id()),
                term,
                say("glossary.title"),
                term.also(),
                List.of());
    }

    private static Searchable entry(
            Group group,
            Address address,
            Optional<String> place,
            Entry entry,
            String label,
            List<String> also,
            List<String> texts) {
        return new Searchable(
                group,
                address,
                place,
                entry.name(),
                Optional.empty(),
                label,
                new TreeMap<>(entry.names()),
                also,
                entry.description().map(Searchables::text).orElse(String.join(", ", texts)),
                texts);
    }

    private Searchable source(Source source) {
        List<String> makers = Stream.concat(
                        source.author().stream().map(Source.Name::words), source.publisher().stream())
                .toList();
        return new Searchable(
                Group.SOURCES,
                Address.source(source.id()),
                Optional.empty(),
                source.title(),
                source.language()
                        .filter(lang -> !lang.equals(timeline.settings().language())),
                say("sources.title"),
                Map.of(),
                List.of(),
                String.join(", ", makers),
                List.of());
    }

    private Searchable page(TextPage page) {
        String text = text(page.body());
        return new Searchable(
                Group.PAGES,
                Address.page(page.id()),
                Optional.empty(),
                page.title(),
                Optional.empty(),
                say("search.page"),
                Map.of(),
                List.of(),
                page.summary().orElse(text),
                page.summary().isPresent() ? List.of(text) : List.of());
    }

    private String say(String key) {
        return timeline.language().say(key);
    }

    /** With its footnotes, which are read as well. */
    private static String text(Prose prose) {
        Stream<Block> notes = prose.notes().stream().map(Note::blocks).flatMap(List::stream);
        return Stream.concat(Stream.of(prose.plainText()), notes.map(Block::plainText))
                .reduce((before, after) -> before + "\n" + after)
                .orElse("");
    }
}
