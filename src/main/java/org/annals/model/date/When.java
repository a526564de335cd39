package org.annals.model.date;

import java.util.List;
import java.util.Optional;

/**
 * A date as EDTF says it: a day, a month or a year, a season, a moment, an interval or a set, with all its doubts.
 *
 * <p>The order is that of a timeline: by earliest possible day, then the more exact first (fewer possible days, finer
 * precision, unqualified), then by {@link #canonical}. An interval with an open or unknown start comes before all
 * others. Two values are equal if they were typed alike, so {@code 2004?} and {@code ?2004}, which mean the same, are
 * not equal but tie in the order.
 *
 * <p>Signs of doubt do not move the days: {@code 2003~} can be any day of 2003 and no other, as it is written. What is
 * uncertain or approximate is told apart, by {@link #isUncertain} and {@link #isApproximate}.
 */
public sealed interface When extends Comparable<When> permits Point, DateTime, Interval, DateSet {

    /** The text as it was typed. */
    String edtf();

    /** The same meaning in its preferred form: the fewest signs of doubt, no exponent, offsets as hours and minutes. */
    String canonical();

    /** The least level of the specification that has this form: 0, 1 or 2. */
    int level();

    Precision precision();

    /** The dates that this value is made of; none for a moment. */
    List<Point> points();

    /**
     * The stretches of days that can be meant: one for each member of a set, else one.
     *
     * <p>A date with unspecified digits has one stretch, from its first to its last possible day.
     */
    List<Days> possible();

    /**
     * The days that are meant in every reading, in stretches; none where there are none.
     *
     * <p>{@code 2001} is the whole year and has all its days; {@code 2001-XX-XX} is one day of it, so no day is
     * certain. What is qualified, and a season, whose days are a convention, have none. An interval has those from its
     * last possible start to its first possible end; an open end runs on, an unknown one does not. One of a set has
     * the days that all its members share; all of a set have the days of each.
     */
    List<Days> certain();

    default Bound earliest() {
        return span().first();
    }

    default Bound latest() {
        return span().last();
    }

    /** All days that can be meant, from the earliest to the latest. */
    default Days span() {
        List<Days> possible = possible();
        return possible.size() == 1
                ? possible.get(0)
                : possible.stream().reduce(Days::span).orElseThrow();
    }

    /** Whether a day can be meant by both. */
    default boolean overlaps(When other) {
        return possible().stream().anyMatch(mine -> other.possible().stream().anyMatch(mine::overlaps));
    }

    /** Whether any part carries {@code ?} or {@code %}. */
    default boolean isUncertain() {
        return points().stream().anyMatch(point -> point.qualification().any().isUncertain());
    }

    /** Whether any part carries {@code ~} or {@code %}. */
    default boolean isApproximate() {
        return points().stream().anyMatch(point -> point.qualification().any().isApproximate());
    }

    /** Whether it could not be told more exactly: every day that can be meant is meant, and what is told is told to the day. */
    default boolean isExact() {
        return precision().compareTo(Precision.DAY) <= 0 && certain().equals(possible());
    }

    /** The value of {@code <time datetime>} where HTML has a form for it: years from 1 on, without any doubt. */
    default Optional<String> machine() {
        return Optional.empty();
    }

    @Override
    default int compareTo(When other) {
        if (equals(other)) {
            return 0; // many things happen on one day, and to find its days takes long
        }
        int order = span().compareTo(other.span());
        order = order != 0 ? order : precision().compareTo(other.precision());
        order = order != 0 ? order : Boolean.compare(isUncertain(), other.isUncertain());
        order = order != 0 ? order : Boolean.compare(isApproximate(), other.isApproximate());
        return order != 0 ? order : canonical().compareTo(other.canonical());
    }
}
