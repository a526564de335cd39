package org.annals.site.index;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.model.Person;
import org.annals.model.Settings.Kind;
import org.annals.model.Source;
import org.annals.model.Timeline;
import org.annals.model.date.Day;
import org.annals.model.date.Precision;
import org.annals.model.date.When;
import org.annals.problem.Lazy;

/** Look-ups over a timeline, made once: what belongs to what, where it is listed, and what it is called. */
public final class SiteIndex {

    private final Timeline timeline;
    private final SourceKinds sourceKinds;
    private final Dating dating;
    private final List<Event> published;
    private final List<Long> years;
    private final EventGroups groups;
    private final Lazy<Ranks> ranks;
    private final Lazy<Map<String, Event>> byId;
    private final Lazy<Relations> relations;
    private final Lazy<Alphabet> alphabet;
    private final Lazy<Glossary> glossary;
    private final Lazy<PhraseUses> phraseUses;
    private final Lazy<List<Tenure>> tenures;
    private final Lazy<List<Day>> changeDays;
    private final Lazy<Map<String, Integer>> places;
    private final Map<String, EventLine> lines = new ConcurrentHashMap<>();
    private final Map<Day, Link> stateLinks = new ConcurrentHashMap<>();
    private final Lazy<Map<String, Integer>> themePlaces;

    private SiteIndex(Timeline timeline, Optional<SiteIndex> before) {
        Optional<SiteIndex> alike =
                before.filter(other -> other.timeline.language().equals(timeline.language()));
        Optional<Alphabet> names = alike.flatMap(other -> other.alphabet.known());
        this.timeline = timeline;
        this.published = timeline.published();
        this.dating = alike.map(SiteIndex::dating).orElseGet(() -> Dating.of(timeline));
        this.groups = before.map(other -> other.groups.next(published)).orElseGet(() -> EventGroups.of(published));
        this.sourceKinds = SourceKinds.of(timeline);
        this.years = Years.of(timeline.settings().period());
        this.byId = new Lazy<>(() -> timeline.events().stream().collect(Collectors.toMap(Event::id, event -> event)));
        this.relations = new Lazy<>(() -> Relations.of(published));
        this.alphabet =
                new Lazy<>(() -> names.map(known -> known.next(timeline)).orElseGet(() -> Alphabet.of(timeline)));
        this.glossary = new Lazy<>(() -> new Glossary(timeline.glossary().values()));
        this.phraseUses = new Lazy<>(() -> PhraseUses.of(timeline, published));
        this.tenures = new Lazy<>(() -> Tenure.of(timeline));
        this.changeDays =
                new Lazy<>(() -> Tenure.changes(tenures(), timeline.settings().period()));
        this.ranks = new Lazy<>(() -> Ranks.of(published));
        this.places = new Lazy<>(() -> inOrder(published.stream().map(Event::id).toList()));
        this.themePlaces =
                new Lazy<>(() -> inOrder(List.copyOf(timeline.themes().keySet())));
    }

    private static Map<String, Integer> inOrder(List<String> ids) {
        return IntStream.range(0, ids.size()).boxed().collect(Collectors.toMap(ids::get, at -> at));
    }

    public static SiteIndex of(Timeline timeline) {
        return new SiteIndex(timeline, Optional.empty());
    }

    /** Those over a timeline that follows this one, of which they take what is the same in both. */
    public SiteIndex next(Timeline other) {
        return new SiteIndex(other, Optional.of(this));
    }

    public Timeline timeline() {
        return timeline;
    }

    /** The events that readers see, in the order of time. */
    public List<Event> published() {
        return published;
    }

    /** The years of the period, in order. */
    public List<Long> years() {
        return years;
    }

    /** Whether a year belongs to the period, and so has a page. */
    public boolean hasYear(long year) {
        return years.get(0) <= year && year <= years.get(years.size() - 1);
    }

    /** Where the events of a year are listed. */
    public YearLists lists() {
        return groups.years();
    }

    public Ranks ranks() {
        return ranks.get();
    }

    /** Every name under its letter. */
    public Alphabet alphabet() {
        return alphabet.get();
    }

    /** The events by the day of the calendar. */
    public CalendarDays days() {
        return groups.days();
    }

    public Glossary glossary() {
        return glossary.get();
    }

    /** Which statements use which phrases. */
    public PhraseUses phraseUses() {
        return phraseUses.get();
    }

    public List<Tenure> tenures() {
        return tenures.get();
    }

    /** The days on which a status or an office changed. */
    public List<Day> changeDays() {
        return changeDays.get();
    }

    /** The event, seen or not. */
    public Optional<Event> event(String id) {
        return Optional.ofNullable(byId.get().get(id));
    }

    /** The events that are related to one, from whichever side it is said, in the order of time. */
    public List<Event> related(String id) {
        return relations.get().of(id).stream()
                .flatMap(other -> event(other).filter(timeline::shows).stream())
                .sorted(Event.IN_TIME)
                .toList();
    }

    /** The events that name one in their texts and are not related to it, in the order of time. */
    public List<Event> namedIn(String id) {
        return relations.get().mentions(id).stream()
                .filter(other -> !relations.get().of(id).contains(other.id()))
                .toList();
    }

    /** The events that belong to an entry. */
    public List<Event> events(Facet facet, String entry) {
        return groups.facets().of(facet, entry);
    }

    /** The places of the same in {@link #published}, from 0 on. */
    public List<Integer> places(Facet facet, String entry) {
        return groups.facets().places(facet, entry);
    }

    /** The same by the year in whose list each of them stands. */
    public Map<Long, List<Event>> byYear(Facet facet, String entry) {
        return groups.facets().byYear(facet, entry);
    }

    /** The events with a statement of this speaker. */
    public List<Event> saidBy(String speaker) {
        return groups.saidBy(speaker);
    }

    /** All sources that an event leans on, those cited in its texts as well. */
    public List<String> sources(Event event) {
        return timeline.shows(event) ? event.allSources() : List.of();
    }

    /** The place of an event among others that stand in the order of time, of which it is one. */
    public int place(Event event, List<Event> among) {
        Map<String, Integer> known = places.get();
        int wanted = known.getOrDefault(event.id(), -1);
        int from = 0;
        int to = among.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (known.getOrDefault(among.get(middle).id(), -1) < wanted) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The events that lean on a source, in the order of time. */
    public List<Event> leaningOn(String source) {
        return groups.leaningOn(source);
    }

    /** How many events lean on a source. */
    public int events(String source) {
        return leaningOn(source).size();
    }

    public Source source(String id) {
        return Optional.ofNullable(timeline.sources().get(id)).orElseThrow(() -> new AssertionError(id));
    }

    /** The page of the state that held on a day: that of the last change before it or on it. */
    public Optional<Link> state(Day day) {
        int at = Collections.binarySearch(changeDays(), day);
        int last = at >= 0 ? at : -at - 2;
        return last < 0 ? Optional.empty() : Optional.of(stateLink(changeDays().get(last)));
    }

    public Link stateLink(Day day) {
        return stateLinks.computeIfAbsent(day, this::newStateLink);
    }

    private Link newStateLink(Day day) {
        List<When> known = tenures().stream()
                .flatMap(tenure -> Stream.concat(
                        tenure.begins().filter(day::equals).map(begun -> tenure.since()).stream(),
                        tenure.ends().filter(day::equals).flatMap(ended -> tenure.until()).stream()))
                .toList();
        boolean isDay = known.isEmpty() || known.stream().anyMatch(when -> when.precision() == Precision.DAY);
        return new Link(isDay ? date(day).words() : date(known.get(0)).words(), Address.state(day));
    }

    public SourceKinds sourceKinds() {
        return sourceKinds;
    }

    /** The words for years and months. */
    public Dating dating() {
        return dating;
    }

    public DateText date(Day day) {
        return dating.text(day);
    }

    public DateText date(When when) {
        return dating.text(when);
    }

    public String say(String key, String... namesAndValues) {
        return timeline.language().say(key, namesAndValues);
    }

    /** What a page is about, after the name of the timeline. */
    public String describe(String title) {
        return timeline.settings().title() + ": " + title;
    }

    public Kind kind(Event event) {
        return Optional.ofNullable(timeline.settings().kinds().get(event.kind()))
                .orElseThrow(() -> new AssertionError(event.kind()));
    }

    /** An event in words, with its date. */
    public String titleWithDate(Event event) {
        return event.title() + say("text.comma") + line(event).date().words();
    }

    /** An event in a list. */
    public EventLine line(Event event) {
        return lines.computeIfAbsent(event.id(), id -> newLine(event));
    }

    private EventLine newLine(Event event) {
        return new EventLine(
                Address.event(event.id()),
                event.title(),
                date(event.date()),
                kind(event),
                event.milestone(),
                event.draft());
    }

    /** An event on the page of its year or month. */
    public EventCard card(Optional<String> anchor, Event event) {
        return new EventCard(
                anchor,
                line(event),
                event.summary(),
                event.place().map(id -> named(id, Facet.PLACES, Optional.empty())),
                named(event.themes(), Facet.THEMES));
    }

    /** The place of a theme in its list, from 0 on. */
    public int themePlace(String theme) {
        return themePlaces.get().getOrDefault(theme, -1);
    }

    public List<Named> named(List<String> ids, Facet facet) {
        return ids.stream().map(id -> named(id, facet, Optional.empty())).toList();
    }

    public Named named(String id, Facet facet, Optional<String> role) {
        return new Named(facet.name(id, timeline), facet.address(id), role, facet.names(id, timeline));
    }

    /** A person with the role held on a date, or an organisation. */
    public Named speaker(String id, When date) {
        Optional<Person> person = Optional.ofNullable(timeline.people().get(id));
        return named(
                id,
                person.isPresent() ? Facet.PEOPLE : Facet.ORGANISATIONS,
                person.flatMap(found -> Roles.at(date, found)));
    }

    /** The same where no date is known. */
    public Named speaker(String id) {
        return named(id, timeline.people().containsKey(id) ? Facet.PEOPLE : Facet.ORGANISATIONS, Optional.empty());
    }
}
