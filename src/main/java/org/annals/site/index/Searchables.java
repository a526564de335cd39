package org.annals.site.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Annotation;
import org.annals.model.Entry;
import org.annals.model.Event;
import org.annals.model.Organisation;
import org.annals.model.Person;
import org.annals.model.Source;
import org.annals.model.Term;
import org.annals.model.TextPage;
import org.annals.model.Timeline;
import org.annals.prose.Block;
import org.annals.prose.Note;
import org.annals.prose.Prose;

/** All that readers can search: events with the names of whatever they touch, then the entries of every vocabulary. */
public final class Searchables {

    private final SiteIndex index;
    private final Timeline timeline;

    private Searchables(SiteIndex index) {
        this.index = index;
        this.timeline = index.timeline();
    }

    public static Stream<Searchable> of(SiteIndex index) {
        return new Searchables(index).all();
    }

    private Stream<Searchable> all() {
        return Stream.of(
                        index.published().stream().map(this::event),
                        Facet.ALL.stream()
                                .flatMap(facet -> facet.all(timeline).stream().map(entry -> entry(facet, entry))),
                        timeline.glossary().values().stream().map(this::term),
                        timeline.sources().values().stream().map(this::source),
                        timeline.pages().stream().map(this::page))
                .flatMap(each -> each);
    }

    private Searchable event(Event event) {
        var texts = new ArrayList<String>();
        String date = index.date(event.date()).words();
        texts.add(date);
        texts.add(text(event.body()));
        event.annotations().forEach(note -> addTexts(note, texts));
        event.image().flatMap(Event.Image::caption).ifPresent(texts::add);
        for (Facet facet : Facet.ALL) {
            facet.of().apply(event).forEach(entry -> addNames(index.named(entry, facet, Optional.empty()), texts));
        }
        event.people().forEach(person -> person.role().ifPresent(texts::add));
        event.speakers().forEach(speaker -> addNames(index.speaker(speaker), texts));
        return new Searchable(
                Address.event(event.id()),
                Optional.empty(),
                event.title(),
                Optional.empty(),
                date,
                Map.of(),
                List.of(),
                event.summary(),
                texts);
    }

    private static void addNames(Named named, List<String> texts) {
        texts.add(named.name());
        texts.addAll(named.names().values());
    }

    private static void addTexts(Annotation note, List<String> texts) {
        note.texts().forEach(text -> texts.add(text(text)));
        if (note instanceof Annotation.Statement statement) {
            statement.translation().ifPresent(texts::add);
        }
        if (note instanceof Annotation.Correction correction) {
            texts.add(correction.was());
            texts.add(correction.now());
            correction.why().ifPresent(texts::add);
        }
    }

    private Searchable entry(Facet facet, Entry entry) {
        List<String> also = entry instanceof Organisation body
                ? body.abbreviation().stream().toList()
                : List.of();
        List<String> roles = entry instanceof Person person
                ? person.roles().stream().map(Person.Role::title).toList()
                : List.of();
        return entry(facet.address(entry.id()), Optional.empty(), entry, say("facet." + facet.id()), also, roles);
    }

    private Searchable term(Term term) {
        return entry(Address.GLOSSARY, Optional.of(term.id()), term, say("glossary.title"), term.also(), List.of());
    }

    private static Searchable entry(
            Address address, Optional<String> place, Entry entry, String label, List<String> also, List<String> texts) {
        return new Searchable(
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
