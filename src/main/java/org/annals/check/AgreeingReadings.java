package org.annals.check;

import java.util.stream.Stream;
import org.annals.model.Event;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** Readings are given only where sources disagree about the date. */
final class AgreeingReadings implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        return timeline.events().stream()
                .filter(AgreeingReadings::agree)
                .map(event -> Problem.of(
                        Rule.AGREEING_READINGS,
                        event.at().fields().of("readings"),
                        "these readings all give the date of the event",
                        "write down only where sources disagree, or delete the key"));
    }

    private static boolean agree(Event event) {
        return !event.readings().isEmpty()
                && event.readings().stream().allMatch(reading -> reading.date().equals(event.date()));
    }
}
