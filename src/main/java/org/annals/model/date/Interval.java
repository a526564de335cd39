package org.annals.model.date;

import java.util.List;
import java.util.stream.Stream;

/**
 * From a start to an end (Level 0, Time Interval; Level 1, Extended Interval; Level 2, Interval).
 *
 * <p>It begins sometime in its start and ends sometime in its end, so {@code 1964/2008} has its first possible day in
 * 1964 and its last in 2008.
 */
public record Interval(End start, End end) implements When {

    @Override
    public String edtf() {
        return start.edtf() + "/" + end.edtf();
    }

    @Override
    public String canonical() {
        return start.canonical() + "/" + end.canonical();
    }

    @Override
    public int level() {
        return Math.max(levelOf(start), levelOf(end));
    }

    /** Digits are left unspecified in an interval only at level 2. */
    private static int levelOf(End end) {
        if (!(end instanceof Dated dated)) {
            return 1;
        }
        boolean plain = dated.reach() == Dated.Reach.EXACTLY && !dated.point().hasUnspecified();
        return plain ? dated.point().level() : 2;
    }

    @Override
    public Precision precision() {
        return points().stream().map(Point::precision).reduce(Precision::and).orElse(Precision.UNDEFINED);
    }

    @Override
    public List<Point> points() {
        return Stream.of(start, end)
                .filter(Dated.class::isInstance)
                .map(dated -> ((Dated) dated).point())
                .toList();
    }

    @Override
    public List<Days> possible() {
        return List.of(new Days(start.days().first(), end.days().last()));
    }

    @Override
    public List<Days> certain() {
        Bound from = start == End.Missing.OPEN
                ? Bound.Missing.OPEN
                : known(Bound.earlierLast(sure(start).last(), sure(end).last()));
        Bound to = end == End.Missing.OPEN
                ? Bound.Missing.OPEN
                : known(Bound.laterFirst(sure(end).first(), sure(start).first()));
        Days days = new Days(from, to);
        boolean none = from == Bound.Missing.UNKNOWN || to == Bound.Missing.UNKNOWN || days.isEmpty();
        return none ? List.of() : List.of(days);
    }

    /** The days of an end that one can rely on: an end in doubt can lie anywhere. */
    private static Days sure(End end) {
        boolean firm = end instanceof Dated dated && dated.point().isFirm();
        return firm ? end.days() : End.Missing.UNKNOWN.days();
    }

    private static Bound known(Bound bound) {
        return bound instanceof Bound.On ? bound : Bound.Missing.UNKNOWN;
    }
}
