package org.annals.check;

import java.util.stream.Stream;
import org.annals.model.Event;
import org.annals.model.Timeline;
import org.annals.model.date.Interval;
import org.annals.model.date.When;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** An event lies wholly inside the period of the timeline. */
final class OutsidePeriod implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        When period = timeline.settings().period();
        return timeline.events().stream()
                .filter(event -> !period.span().contains(event.date().span()))
                .map(event -> problem(event, period));
    }

    private static Problem problem(Event event, When period) {
        boolean isEndless = event.date().earliest().day().isEmpty()
                || event.date().latest().day().isEmpty();
        if (isEndless) {
            return Problem.of(
                    Rule.OUTSIDE_PERIOD,
                    event.at().date(),
                    "this date has no beginning or no end, and so reaches beyond the period of the timeline, "
                            + period.edtf(),
                    "write when it happened, or the two ends of the time in which it did");
        }
        boolean isUnknown = event.date().span().contains(period.span()) && period instanceof Interval;
        return Problem.of(
                Rule.OUTSIDE_PERIOD,
                event.at().date(),
                "this date lies outside the period of the timeline, " + period.edtf(),
                isUnknown
                        ? "write \"[" + period.edtf().replace("/", "..") + "]\" if nothing more is known of it"
                        : "correct the date, or the period in content/site.yaml");
    }
}
