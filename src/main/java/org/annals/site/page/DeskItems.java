package org.annals.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.AlikeEvents;
import org.annals.model.Annotation.Statement;
import org.annals.model.Entry;
import org.annals.model.Event;
import org.annals.model.Event.Image;
import org.annals.model.Source;
import org.annals.model.Timeline;
import org.annals.model.Unused;
import org.annals.problem.Location;
import org.annals.prose.Wording;
import org.annals.site.index.Facet;
import org.annals.site.index.SiteIndex;
import org.annals.site.page.DeskItem.Door;

/** What there is to do in a timeline, kind by kind, each in the order in which readers see it. */
record DeskItems(SiteIndex index, Timeline timeline) {

    /** A description below is rather a label; an ideograph says as much as two letters. */
    private static final int FEW_LETTERS = 15;

    private static final int EXCERPT = 80; // letters

    Stream<DeskItem> drafts() {
        return Stream.concat(
                timeline.unfinished().stream()
                        .map(draft -> new DeskItem(
                                draft.id(),
                                Optional.empty(),
                                Optional.empty(),
                                index.say("desk.unfinished"),
                                Door.of(draft.id(), draft.at()))),
                timeline.events().stream().filter(Event::draft).map(event -> item(event, lacks(event))));
    }

    /** What readers would miss first. */
    private String lacks(Event draft) {
        var lacks = new ArrayList<String>();
        if (draft.body().plainText().isBlank()) {
            lacks.add(index.say("desk.lack.text"));
        }
        if (draft.allSources().isEmpty()) {
            lacks.add(index.say("desk.lack.sources"));
        }
        if (draft.place().isEmpty() && !timeline.places().isEmpty()) {
            lacks.add(index.say("desk.lack.place"));
        }
        if (draft.themes().isEmpty() && !timeline.themes().isEmpty()) {
            lacks.add(index.say("desk.lack.themes"));
        }
        return lacks.isEmpty() ? index.say("desk.ready") : index.say("desk.lacks", "what", joined(lacks));
    }

    Stream<DeskItem> oneSource() {
        return Lacks.secondSource(index).map(this::dated);
    }

    Stream<DeskItem> oneSide() {
        return Lacks.secondSide(index)
                .map(event -> item(
                        event,
                        joined(List.of(
                                date(event), Evidence.of(event, index).sides().get(0)))));
    }

    Stream<DeskItem> archive() {
        return Lacks.archivedCopy(index)
                .map(source -> item(source, index.sourceKinds().label(source.kind())));
    }

    Stream<DeskItem> images() {
        return timeline.published().stream()
                .filter(event ->
                        event.image().filter(image -> isPoor(image, event)).isPresent())
                .map(event -> item(event, excerpt(event.image().orElseThrow().alt())));
    }

    private static boolean isPoor(Image image, Event event) {
        long letters = image.alt().codePoints().count()
                + image.alt().codePoints().filter(Character::isIdeographic).count();
        return letters < FEW_LETTERS
                || Stream.concat(Stream.of(event.title()), image.caption().stream())
                        .anyMatch(words -> Wording.alike(words, image.alt()));
    }

    Stream<DeskItem> dates() {
        return index.published().stream()
                .filter(event -> !event.date().isExact())
                .map(this::dated);
    }

    Stream<DeskItem> alike() {
        return AlikeEvents.in(timeline)
                .map(pair -> item(
                        pair.later(),
                        joined(List.of(
                                date(pair.later()),
                                index.say(
                                        "desk.like", "event", pair.earlier().title(), "date", date(pair.earlier()))))));
    }

    Stream<DeskItem> untranslated() {
        return index.published().stream()
                .flatMap(event -> event.annotations(Statement.class)
                        .filter(said -> said.translation().isEmpty())
                        .flatMap(said ->
                                said.lang().filter(this::isForeign).map(tag -> item(said, tag, event)).stream()));
    }

    /** Whether readers may not understand a language: that of another country they do. */
    private boolean isForeign(String tag) {
        return !spoken(tag).equalsIgnoreCase(spoken(timeline.settings().language()));
    }

    private static String spoken(String tag) {
        return tag.replaceFirst("-.*", "");
    }

    Stream<DeskItem> unnamed() {
        return Stream.of(
                        Facet.ALL.stream()
                                .flatMap(facet -> facet.all(timeline).stream()
                                        .map(entry -> unnamed(entry, Optional.of(facet.address(entry.id()))))),
                        timeline.glossary().values().stream().map(term -> unnamed(term, Optional.of(Address.GLOSSARY))),
                        timeline.eras().values().stream().map(era -> unnamed(era, Optional.empty())))
                .flatMap(items -> items)
                .filter(item -> !item.says().isEmpty());
    }

    private DeskItem unnamed(Entry entry, Optional<Address> page) {
        List<String> missing = timeline.settings().languages().stream()
                .skip(1)
                .filter(tag -> !entry.names().containsKey(tag))
                .map(timeline.language()::name)
                .toList();
        return item(entry, page, joined(missing));
    }

    Stream<DeskItem> unused() {
        Unused unused = Unused.in(timeline);
        return Stream.of(
                        unused(Facet.PEOPLE, unused.people()),
                        unused(Facet.PLACES, unused.places()),
                        unused(Facet.ORGANISATIONS, unused.organisations()),
                        unused(Facet.THEMES, unused.themes()),
                        unused.sources().stream().map(source -> item(source, index.say("desk.source"))))
                .flatMap(items -> items);
    }

    private Stream<DeskItem> unused(Facet facet, List<? extends Entry> entries) {
        return entries.stream()
                .map(entry ->
                        item(entry, Optional.of(facet.address(entry.id())), index.say("letters.of." + facet.id())));
    }

    private DeskItem dated(Event event) {
        return item(event, date(event));
    }

    private String date(Event event) {
        return index.date(event.date()).words();
    }

    private DeskItem item(Event event, String says) {
        return new DeskItem(
                event.title(),
                Optional.empty(),
                Optional.of(Address.event(event.id())).filter(page -> !event.draft() || timeline.unveiled()),
                says,
                Door.of(event.id(), event.at().file()));
    }

    private DeskItem item(Source source, String says) {
        Location at = source.at().of("id");
        return new DeskItem(
                source.title(),
                source.titleLanguage()
                        .filter(tag -> !tag.equals(timeline.settings().language())),
                Optional.of(Address.source(source.id())),
                says,
                Door.of(source.id(), at));
    }

    private static DeskItem item(Entry entry, Optional<Address> page, String says) {
        return new DeskItem(
                entry.name(),
                Optional.empty(),
                page,
                says,
                Door.of(entry.id(), entry.at().whole()));
    }

    private DeskItem item(Statement said, String language, Event event) {
        return new DeskItem(
                excerpt(said.text().plainText().strip()),
                Optional.of(language),
                Optional.of(Address.event(event.id())),
                joined(List.of(
                        index.speaker(said.by()).name(), timeline.language().name(language), date(event))),
                Door.of(event.id(), event.at().file()));
    }

    private static String excerpt(String text) {
        return text.codePointCount(0, text.length()) <= EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, EXCERPT)).strip() + "…";
    }

    private static String joined(List<String> parts) {
        return parts.stream().collect(Collectors.joining(" · "));
    }
}
