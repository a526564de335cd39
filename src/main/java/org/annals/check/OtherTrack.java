package org.annals.check;

import java.util.Collection;
import java.util.stream.Stream;
import org.annals.model.Entry;
import org.annals.model.FieldLocations;
import org.annals.model.Person;
import org.annals.model.Timeline;
import org.annals.model.Track;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** A track that names a list has the entries of that list alone. */
final class OtherTrack implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        return timeline.settings().tracks().stream()
                .flatMap(track -> track.of().stream()
                        .flatMap(of -> timeline.tracked().entrySet().stream()
                                .filter(list -> !list.getKey().equals(of))
                                .flatMap(list ->
                                        problems(track, of, list.getValue().values()))));
    }

    private static Stream<Problem> problems(Track track, String of, Collection<? extends Entry> entries) {
        return entries.stream()
                .flatMap(entry -> Stream.concat(
                        entry.spans().stream()
                                .filter(span -> track.statuses().containsKey(span.status()))
                                .map(span -> problem(track, of, span.status(), span.at(), "status")),
                        offices(entry, track, of)));
    }

    private static Stream<Problem> offices(Entry entry, Track track, String of) {
        return entry instanceof Person person
                ? person.roles().stream()
                        .flatMap(role -> role.office().stream()
                                .filter(office -> track.statuses().containsKey(office))
                                .map(office -> problem(track, of, office, role.at(), "office")))
                : Stream.of();
    }

    private static Problem problem(Track track, String of, String status, FieldLocations at, String key) {
        return Problem.of(
                Rule.OTHER_TRACK,
                at.of(key),
                status + " belongs to the track " + track.id() + ", which is of " + of,
                "write a status of another track, or change what content/site.yaml says of this one");
    }
}
