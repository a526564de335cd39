package org.annals.model.date;

import java.util.Optional;

/** The first or the last possible day of a date, or why there is none. */
public sealed interface Bound {

    /** A day that limits. */
    record On(Day on) implements Bound {
        @Override
        public Optional<Day> day() {
            return Optional.of(on);
        }
    }

    /** No day limits, and why. */
    enum Missing implements Bound {
        /** There is no limit: {@code ..} */
        OPEN,
        /** There is one, but nobody knows it: an interval with an empty end. */
        UNKNOWN;

        @Override
        public Optional<Day> day() {
            return Optional.empty();
        }
    }

    /** The day, if one limits. */
    Optional<Day> day();

    static Bound on(Day day) {
        return new On(day);
    }

    /** The order of first days: a missing one lies before all others. */
    static int compareFirst(Bound a, Bound b) {
        return a instanceof On x && b instanceof On y
                ? x.on.compareTo(y.on)
                : Boolean.compare(a instanceof On, b instanceof On);
    }

    /** The order of last days: a missing one lies after all others. */
    static int compareLast(Bound a, Bound b) {
        return a instanceof On x && b instanceof On y
                ? x.on.compareTo(y.on)
                : Boolean.compare(b instanceof On, a instanceof On);
    }

    static Bound laterFirst(Bound a, Bound b) {
        return compareFirst(a, b) >= 0 ? a : b;
    }

    static Bound earlierFirst(Bound a, Bound b) {
        return compareFirst(a, b) <= 0 ? a : b;
    }

    static Bound laterLast(Bound a, Bound b) {
        return compareLast(a, b) >= 0 ? a : b;
    }

    static Bound earlierLast(Bound a, Bound b) {
        return compareLast(a, b) <= 0 ? a : b;
    }
}
