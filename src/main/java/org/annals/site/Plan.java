package org.annals.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.annals.model.Event;
import org.annals.model.Settings.Kind;
import org.annals.model.Source;
import org.annals.model.Timeline;
import org.annals.model.date.Day;
import org.annals.model.date.When;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.site.Views.EventCard;
import org.annals.site.Views.EventLine;
import org.annals.site.Views.Link;
import org.annals.site.Views.Named;

/** What all pages share while they are planned: the timeline, the addresses that there are, how dates are worded. */
final class Plan {

    private final Timeline timeline;
    private final Dating dating;
    private final Map<String, DateText> dates = new HashMap<>();
    private final List<Event> published;
    private final YearLists lists;
    private final Ranks ranks;
    private final Map<String, Event> byId;
    private final Relations relations;
    private final Ways ways;
    private final FacetEvents facetEvents;
    private final Map<String, List<Event>> speakers;
    private final Glossary glossary;
    private final List<Tenure> tenures;
    private final List<Day> changeDays;
    private final Map<String, Long> eventsBySource;
    private final Set<Address> addresses = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<AnchorLink> anchorLinks = new ArrayList<>();

    Plan(Timeline timeline) {
        this.timeline = timeline;
        this.dating = new Dating(timeline.language());
        this.published = timeline.published();
        this.lists = YearLists.of(published);
        this.ranks = Ranks.of(published);
        this.byId = published.stream().collect(Collectors.toMap(Event::id, event -> event));
        this.relations = Relations.of(published);
        this.ways = Ways.of(timeline);
        addresses.addAll(ways.addresses());
        this.facetEvents = FacetEvents.of(published);
        this.speakers = published.stream()
                .flatMap(event -> event.speakers().map(speaker -> Map.entry(speaker, event)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        this.glossary = new Glossary(timeline.glossary().values());
        this.tenures = Tenure.of(timeline);
        this.changeDays = StatePage.days(timeline, tenures);
        if (!changeDays.isEmpty()) {
            addresses.add(ChangesPage.ADDRESS);
            changeDays.forEach(day -> addresses.add(StatePage.address(day)));
        }
        addresses.add(GapsPage.ADDRESS);
        this.eventsBySource = published.stream()
                .flatMap(event -> event.allSources().stream())
                .collect(Collectors.groupingBy(source -> source, Collectors.counting()));
        addresses.add(Address.HOME);
        addresses.add(GlossaryPage.ADDRESS);
        addresses.add(SourcesPage.ADDRESS);
        addresses.add(HelpIndexPage.ADDRESS);
        Arrays.stream(Rule.values()).forEach(rule -> addresses.add(HelpPage.address(rule)));
        timeline.sources().keySet().forEach(source -> addresses.add(SourcePage.address(source)));
        Years.of(timeline.settings().period()).forEach(this::yearAddresses);
        published.forEach(event -> addresses.add(Address.event(event.id())));
        for (Facet facet : Facet.ALL) {
            addresses.add(facet.index());
            facet.all(timeline).forEach(entry -> {
                addresses.add(facet.address(entry.id()));
                EntryYearPage.years(facet.address(entry.id()), events(facet, entry.id()))
                        .forEach(year -> addresses.add(year.address()));
            });
        }
        timeline.pages().forEach(page -> addresses.add(Address.page(page.id())));
    }

    private void yearAddresses(long year) {
        addresses.add(Address.year(year));
        if (lists.isSplit(year)) {
            lists.months(year).keySet().forEach(month -> addresses.add(YearLists.address(year, month)));
        }
    }

    Timeline timeline() {
        return timeline;
    }

    List<Problem> problems() {
        return problems;
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    List<AnchorLink> anchorLinks() {
        return anchorLinks;
    }

    void add(AnchorLink link) {
        anchorLinks.add(link);
    }

    boolean exists(Address address) {
        return addresses.contains(address);
    }

    List<Tenure> tenures() {
        return tenures;
    }

    /** The days on which a status or an office changed. */
    List<Day> changeDays() {
        return changeDays;
    }

    /** The page of the state that held on a day: that of the last change before it or on it. */
    Optional<Link> state(Day day) {
        return changeDays.stream()
                .filter(change -> change.compareTo(day) <= 0)
                .reduce((first, second) -> second)
                .map(this::stateLink);
    }

    Link stateLink(Day day) {
        return new Link(date(day).words(), StatePage.address(day));
    }

    DateText date(Day day) {
        return dating.text(day);
    }

    Ways ways() {
        return ways;
    }

    Glossary glossary() {
        return glossary;
    }

    /** How many events lean on a source. */
    int events(String source) {
        return eventsBySource.getOrDefault(source, 0L).intValue();
    }

    /** Two dates that were typed alike have the same words, and most are asked for on several pages. */
    DateText date(When when) {
        return dates.computeIfAbsent(when.edtf(), edtf -> dating.text(when));
    }

    /** The words for years and months. */
    Dating dating() {
        return dating;
    }

    String say(String key, String... namesAndValues) {
        return timeline.language().say(key, namesAndValues);
    }

    /** Where the events of a year are listed. */
    YearLists lists() {
        return lists;
    }

    Ranks ranks() {
        return ranks;
    }

    Kind kind(Event event) {
        return Optional.ofNullable(timeline.settings().kinds().get(event.kind()))
                .orElseThrow(() -> new AssertionError(event.kind()));
    }

    EventLine line(Event event) {
        return new EventLine(
                Address.event(event.id()), event.title(), date(event.date()), kind(event), event.milestone());
    }

    /** An event on the page of its year or month. */
    EventCard card(Optional<String> anchor, Event event) {
        return new EventCard(
                anchor,
                line(event),
                event.summary(),
                event.place().map(id -> named(id, Facet.PLACES, Optional.empty())),
                named(event.themes(), Facet.THEMES));
    }

    Source source(String id) {
        return Optional.ofNullable(timeline.sources().get(id)).orElseThrow(() -> new AssertionError(id));
    }

    List<Named> named(List<String> ids, Facet facet) {
        return ids.stream().map(id -> named(id, facet, Optional.empty())).toList();
    }

    Named named(String id, Facet facet, Optional<String> role) {
        return new Named(facet.name(id, timeline), facet.address(id), role, facet.names(id, timeline));
    }

    /** A person or an organisation. */
    Named speaker(String id) {
        Facet facet = timeline.people().containsKey(id) ? Facet.PEOPLE : Facet.ORGANISATIONS;
        return named(id, facet, Optional.empty());
    }

    /** The label of a status, in whichever track it stands. */
    String status(String id) {
        return timeline.settings().tracks().stream()
                .flatMap(track -> Optional.ofNullable(track.statuses().get(id)).stream())
                .findFirst()
                .orElse(id);
    }

    /** The events that readers see, in the order of time. */
    List<Event> published() {
        return published;
    }

    /** The event, seen or not. */
    Event event(String id) {
        return published(id)
                .or(() -> timeline.events().stream()
                        .filter(event -> event.id().equals(id))
                        .findFirst())
                .orElseThrow(() -> new AssertionError(id));
    }

    /** The event, if readers can see it. */
    Optional<Event> published(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The events that are related to one, from whichever side it is said, in the order of time. */
    List<Event> related(String id) {
        return relations.of(id).stream()
                .flatMap(other -> published(other).stream())
                .sorted(Event.IN_TIME)
                .toList();
    }

    /** The events that name one in their texts and are not related to it, in the order of time. */
    List<Event> namedIn(String id) {
        return ways.mentions().of(id).stream()
                .filter(other -> !relations.of(id).contains(other.id()))
                .toList();
    }

    /** The events that belong to an entry. */
    List<Event> events(Facet facet, String entry) {
        return facetEvents.of(facet, entry);
    }

    /** The events with a statement of this speaker. */
    List<Event> saidBy(String speaker) {
        return speakers.getOrDefault(speaker, List.of());
    }
}
