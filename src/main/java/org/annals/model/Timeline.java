package org.annals.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.problem.Location;

/**
 * Everything the content says, each event and entry once.
 *
 * @param events in the order of their dates, drafts included
 * @param unfinished drafts that are no events yet
 * @param whole whether all that the content holds could be read
 * @param unveiled whether its readers see the drafts as well: they are its editors
 */
public record Timeline(
        Settings settings,
        Language language,
        List<Event> events,
        EntryLists lists,
        Map<String, Companion> companions,
        List<TextPage> pages,
        EditionHistory editions,
        List<UnfinishedDraft> unfinished,
        boolean whole,
        boolean unveiled) {

    public Timeline {
        events = List.copyOf(events);
        pages = List.copyOf(pages);
        unfinished = List.copyOf(unfinished);
    }

    /** The same timeline for a site that stands elsewhere than its settings say. */
    public Timeline at(BaseUrl baseUrl) {
        return with(settings.at(baseUrl), events, lists, unveiled);
    }

    /** The same timeline with some of its drafts published. */
    public Timeline publishing(Set<String> drafts) {
        return with(
                settings,
                events.stream()
                        .map(event -> drafts.contains(event.id()) ? event.published() : event)
                        .toList(),
                lists,
                unveiled);
    }

    /** The same timeline with other sources. */
    public Timeline with(Map<String, Source> others) {
        return with(settings, events, lists.with(others), unveiled);
    }

    /** The same timeline for its editors, who see the drafts as well. */
    public Timeline unveil() {
        return with(settings, events, lists, true);
    }

    private Timeline with(Settings other, List<Event> others, EntryLists entries, boolean drafts) {
        return new Timeline(other, language, others, entries, companions, pages, editions, unfinished, whole, drafts);
    }

    public Map<String, Person> people() {
        return lists.people();
    }

    public Map<String, Place> places() {
        return lists.places();
    }

    public Map<String, Organisation> organisations() {
        return lists.organisations();
    }

    public Map<String, Country> countries() {
        return lists.countries();
    }

    public Map<String, Theme> themes() {
        return lists.themes();
    }

    public Map<String, Term> glossary() {
        return lists.glossary();
    }

    public Map<String, Catchphrase> phrases() {
        return lists.phrases();
    }

    public Map<String, Era> eras() {
        return lists.eras();
    }

    public Map<String, Source> sources() {
        return lists.sources();
    }

    /** The lists whose entries can be on a track, by id, in the order in which their lanes are drawn. */
    public Map<String, Map<String, ? extends Entry>> tracked() {
        return lists.tracked();
    }

    /** The files of the events that readers do not see, finished or not. */
    public Set<String> draftFiles() {
        return draftFiles(events, unfinished);
    }

    /** The same of a timeline that is not made yet. */
    public static Set<String> draftFiles(List<Event> events, List<UnfinishedDraft> unfinished) {
        return Stream.concat(
                        events.stream()
                                .filter(Event::draft)
                                .map(event -> event.at().file()),
                        unfinished.stream().map(UnfinishedDraft::at))
                .map(Location::file)
                .collect(Collectors.toSet());
    }

    /**
     * What readers see of the kinds of sources, by id: those that the timeline declares or else the usual ones, and at
     * the end what stands for none of them yet.
     */
    public Map<String, String> sourceKinds() {
        var kinds = new LinkedHashMap<>(settings.sourceKinds());
        if (kinds.isEmpty()) {
            Settings.USUAL_SOURCE_KINDS.forEach(id -> kinds.put(id, language.say("source." + id)));
        }
        kinds.computeIfAbsent(Settings.UNSORTED, id -> language.say("source." + id));
        return kinds;
    }

    /** The events that readers see. */
    public List<Event> published() {
        return events.stream().filter(this::shows).toList();
    }

    /** Whether readers see an event of it. */
    public boolean shows(Event event) {
        return unveiled || !event.draft();
    }
}
