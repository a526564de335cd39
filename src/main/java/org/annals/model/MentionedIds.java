package org.annals.model;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.Annotation.Statement;
import org.annals.prose.Citation;
import org.annals.prose.Prose;

/** Everything that something in a timeline points at, by vocabulary. */
record MentionedIds(Timeline timeline) {

    Set<String> people() {
        return all(Stream.of(
                events(event -> event.people().stream().map(Event.Participant::id)), speakers(), drafted("people")));
    }

    Set<String> organisations() {
        Stream<String> employers = timeline.people().values().stream()
                .flatMap(person -> person.roles().stream())
                .flatMap(role -> role.organisation().stream());
        return all(Stream.of(
                events(event -> event.organisations().stream()), speakers(), employers, drafted("organisations")));
    }

    Set<String> places() {
        return all(Stream.of(
                events(event -> event.place().stream()),
                of(timeline.organisations().values(), body -> body.place().stream()),
                drafted("places")));
    }

    Set<String> themes() {
        return all(Stream.of(events(event -> event.themes().stream()), drafted("themes")));
    }

    Set<String> sources() {
        return all(Stream.of(
                events(event -> event.allSources().stream()),
                timeline.companions().keySet().stream(),
                named().map(SourceRef::id),
                texts().flatMap(Prose::citations)
                        .flatMap(citation -> citation.cites().stream())
                        .map(Citation.Cite::source),
                drafted("sources")));
    }

    /** What drafts name that are no events yet. */
    private Stream<String> drafted(String list) {
        return of(timeline.unfinished(), draft -> draft.named(list).stream());
    }

    /** Who says something: a person or an organisation. */
    private Stream<String> speakers() {
        return Stream.concat(
                events(event -> event.annotations(Statement.class).map(Statement::by)),
                parts().flatMap(part -> part.by().stream()));
    }

    private Stream<SourceRef> named() {
        return Stream.of(
                        of(timeline.people().values(), (Person person) -> person.sources().stream()),
                        of(timeline.organisations().values(), (Organisation body) -> body.sources().stream()),
                        timeline.tracked().values().stream()
                                .flatMap(list -> list.values().stream())
                                .flatMap(entry -> entry.spans().stream())
                                .flatMap(span -> span.sources().stream()),
                        of(timeline.glossary().values(), (Term term) -> term.sources().stream()),
                        of(timeline.eras().values(), (Era era) -> era.sources().stream()))
                .flatMap(each -> each);
    }

    /** All but those of events. */
    private Stream<Prose> texts() {
        Stream<Prose> described = Stream.of(
                        timeline.people(),
                        timeline.places(),
                        timeline.organisations(),
                        timeline.countries(),
                        timeline.themes(),
                        timeline.glossary(),
                        timeline.phrases(),
                        timeline.eras())
                .flatMap(entries -> entries.values().stream())
                .flatMap(entry -> entry.description().stream());
        Stream<Prose> companions = Stream.concat(
                of(timeline.companions().values(), companion -> companion.intro().stream()),
                parts().flatMap(part -> Stream.concat(Stream.of(part.text()), part.note().stream())));
        return Stream.of(described, companions, timeline.pages().stream().map(TextPage::body))
                .flatMap(each -> each);
    }

    private Stream<Companion.Part> parts() {
        return of(timeline.companions().values(), companion -> companion.parts().stream());
    }

    private <T> Stream<T> events(Function<Event, Stream<T>> part) {
        return of(timeline.events(), part);
    }

    private static <A, T> Stream<T> of(Collection<A> things, Function<A, Stream<T>> part) {
        return things.stream().flatMap(part);
    }

    private static Set<String> all(Stream<Stream<String>> ids) {
        return ids.flatMap(each -> each).collect(Collectors.toSet());
    }
}
