package org.annals.check;

import java.util.List;
import java.util.stream.Stream;
import org.annals.model.Entry;
import org.annals.model.StatusSpan;
import org.annals.model.Timeline;
import org.annals.model.Track;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** An entry has one status of a track at a time; on the day of a change it has both. */
final class SpanOverlap implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        return timeline.settings().tracks().stream()
                .flatMap(track -> timeline.tracked().values().stream()
                        .flatMap(list -> list.values().stream())
                        .flatMap(entry -> overlaps(on(track, entry))));
    }

    private static List<StatusSpan> on(Track track, Entry entry) {
        return entry.spans().stream()
                .filter(span -> track.statuses().containsKey(span.status()))
                .toList();
    }

    private static Stream<Problem> overlaps(List<StatusSpan> spans) {
        return spans.stream()
                .flatMap(later -> spans.stream()
                        .filter(earlier -> holdsAt(earlier, later))
                        .map(earlier -> Problem.of(
                                Rule.SPAN_OVERLAP,
                                later.at().of("since"),
                                "on this date the status " + earlier.status() + " still holds",
                                "end that one with until, on this date at the latest")));
    }

    private static boolean holdsAt(StatusSpan earlier, StatusSpan later) {
        return Chronology.isBefore(earlier.since(), later.since())
                && (earlier.until().isEmpty()
                        || Chronology.isBefore(later.since(), earlier.until().get()));
    }
}
