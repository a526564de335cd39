package org.annals.check;

import java.util.List;
import java.util.stream.Stream;
import org.annals.model.Country.Span;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** A country has one status at a time; on the day of a change it has both. */
final class SpanOverlap implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        return timeline.countries().values().stream().flatMap(country -> overlaps(country.spans()));
    }

    private static Stream<Problem> overlaps(List<Span> spans) {
        return spans.stream()
                .flatMap(later -> spans.stream()
                        .filter(earlier -> holdsAt(earlier, later))
                        .map(earlier -> Problem.of(
                                Rule.SPAN_OVERLAP,
                                later.at().of("since"),
                                "on this date the status " + earlier.status() + " still holds",
                                "end that one with until, on this date at the latest")));
    }

    private static boolean holdsAt(Span earlier, Span later) {
        return Chronology.isBefore(earlier.since(), later.since())
                && (earlier.until().isEmpty()
                        || Chronology.isBefore(later.since(), earlier.until().get()));
    }
}
