package org.annals.model.date;

import java.util.Comparator;

/** The order of a timeline, as {@link When} tells it. */
final class TimelineOrder {

    static final Comparator<When> ORDER = Comparator.comparing(When::span, TimelineOrder::compareSpans)
            .thenComparing(When::precision)
            .thenComparing(When::isUncertain)
            .thenComparing(When::isApproximate)
            .thenComparing(When::canonical);

    private TimelineOrder() {}

    /** Earlier begun first, then shorter first. */
    private static int compareSpans(Days a, Days b) {
        int byFirst = Bound.compareFirst(a.first(), b.first());
        return byFirst != 0 ? byFirst : Bound.compareLast(a.last(), b.last());
    }
}
