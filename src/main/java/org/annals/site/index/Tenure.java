package org.annals.site.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Entry;
import org.annals.model.Person;
import org.annals.model.SourceRef;
import org.annals.model.Timeline;
import org.annals.model.Track;
import org.annals.model.date.Day;
import org.annals.model.date.Precision;
import org.annals.model.date.When;

/**
 * A stretch of time in which an entry had a status of a track.
 *
 * @param status an id of a status of the track
 * @param title what it was called then, such as that of an office
 */
public record Tenure(
        Named who,
        Track track,
        String status,
        Optional<String> title,
        When since,
        Optional<When> until,
        List<SourceRef> sources) {

    private static final List<Facet> TRACKED =
            List.of(Facet.COUNTRIES, Facet.PEOPLE, Facet.ORGANISATIONS, Facet.PLACES, Facet.THEMES);

    /** All of them, list by list, each in the order of its file. */
    static List<Tenure> of(Timeline timeline) {
        Map<String, Track> tracks = new HashMap<>();
        timeline.settings()
                .tracks()
                .forEach(track -> track.statuses().keySet().forEach(status -> tracks.putIfAbsent(status, track)));
        return TRACKED.stream()
                .flatMap(facet -> facet.all(timeline).stream().flatMap(entry -> of(facet, entry, tracks)))
                .toList();
    }

    private static Stream<Tenure> of(Facet facet, Entry entry, Map<String, Track> tracks) {
        Named who = new Named(entry.name(), facet.address(entry.id()), Optional.empty(), entry.names());
        Stream<Tenure> spans = entry.spans().stream()
                .map(span -> new Tenure(
                        who,
                        track(span.status(), tracks),
                        span.status(),
                        span.title(),
                        span.since(),
                        span.until(),
                        span.sources()));
        return entry instanceof Person person ? Stream.concat(offices(person, who, tracks), spans) : spans;
    }

    private static Stream<Tenure> offices(Person person, Named who, Map<String, Track> tracks) {
        return person.roles().stream()
                .flatMap(role -> role.office().stream()
                        .flatMap(office -> role.since().stream()
                                .map(since -> new Tenure(
                                        who,
                                        track(office, tracks),
                                        office,
                                        Optional.of(role.title()),
                                        since,
                                        role.until(),
                                        person.sources()))));
    }

    private static Track track(String status, Map<String, Track> tracks) {
        return Optional.ofNullable(tracks.get(status)).orElseThrow(() -> new AssertionError(status));
    }

    /** The days of a period on which something changed, in order. */
    static List<Day> changes(List<Tenure> tenures, When period) {
        return tenures.stream()
                .flatMap(tenure -> Stream.concat(tenure.begins().stream(), tenure.ends().stream()))
                .filter(day -> period.span().contains(day))
                .distinct()
                .sorted()
                .toList();
    }

    /** What it is called within a sentence. */
    public String label() {
        return title.orElseGet(() -> track.statuses().getOrDefault(status, status));
    }

    /** What the status is called where nothing stands before it. */
    public String statusLabel() {
        return track.heading(status);
    }

    /** Whether the row in which it is drawn is that of the status, so that its own bar tells who had it. */
    public boolean isInRowOfStatus() {
        return track.rows() == Track.Rows.STATUSES;
    }

    /** The first possible day, on which it counts from then on. */
    public Optional<Day> begins() {
        return since.earliest().day();
    }

    /** The first day on which it counts no more: the day itself where it is known, else the day after the last possible one. */
    public Optional<Day> ends() {
        return until.flatMap(
                end -> end.latest().day().map(last -> end.precision() == Precision.DAY ? last : last.next()));
    }

    public boolean covers(Day day) {
        return begins().filter(first -> first.compareTo(day) <= 0).isPresent()
                && ends().filter(end -> end.compareTo(day) <= 0).isEmpty();
    }
}
