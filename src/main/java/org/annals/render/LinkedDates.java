package org.annals.render;

import java.util.Optional;
import org.annals.model.date.Precision;
import org.annals.model.date.When;

/**
 * A date as schema.org can say it: ISO 8601, as exact as it is certain and never more.
 *
 * @param end of what lasts longer than a day
 */
record LinkedDates(String start, Optional<String> end) {

    /** Certain days, a whole month or a whole year; nothing of any other date. */
    static Optional<LinkedDates> of(When date) {
        return SureDays.of(date)
                .map(days -> new LinkedDates(
                        days.first().iso(),
                        Optional.of(days.last())
                                .filter(last -> !last.equals(days.first()))
                                .map(last -> last.iso())))
                .or(() -> date.machine()
                        .filter(form -> date.precision() == Precision.MONTH || date.precision() == Precision.YEAR)
                        .map(form -> new LinkedDates(form, Optional.empty())));
    }
}
