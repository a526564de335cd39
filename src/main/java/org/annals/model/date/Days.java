package org.annals.model.date;

import java.util.Optional;

/** A stretch of days, both ends included; those that begin earlier come first, of these the shorter. */
public record Days(Bound first, Bound last) implements Comparable<Days> {

    static Days of(Day first, Day last) {
        return new Days(Bound.on(first), Bound.on(last));
    }

    /** Whether a day lies in both; a missing bound excludes no day. */
    public boolean overlaps(Days other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    /** Whether every day of the other one is among these. */
    public boolean contains(Days other) {
        return Bound.compareFirst(first, other.first) <= 0 && Bound.compareLast(last, other.last) >= 0;
    }

    public boolean contains(Day day) {
        return contains(of(day, day));
    }

    /** Whether the last of these days comes before the first of the others. */
    public boolean endsBefore(Days other) {
        return last.day().isPresent()
                && other.first.day().isPresent()
                && last.day().get().compareTo(other.first.day().get()) < 0;
    }

    public boolean isEmpty() {
        return endsBefore(this);
    }

    @Override
    public int compareTo(Days other) {
        int byFirst = Bound.compareFirst(first, other.first);
        return byFirst != 0 ? byFirst : Bound.compareLast(last, other.last);
    }

    /** The shortest stretch that holds both. */
    public Days span(Days other) {
        return new Days(Bound.earlierFirst(first, other.first), Bound.laterLast(last, other.last));
    }

    /** The days that lie in both. */
    public Optional<Days> common(Days other) {
        return overlaps(other)
                ? Optional.of(new Days(Bound.laterFirst(first, other.first), Bound.earlierLast(last, other.last)))
                : Optional.empty();
    }
}
