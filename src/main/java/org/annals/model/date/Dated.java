package org.annals.model.date;

import java.util.List;

/** A date as a member of a set or an end of an interval, alone or with everything before or after it. */
public record Dated(Point point, Reach reach) implements End, Member {

    /** What is meant besides the date itself. */
    public enum Reach {
        EXACTLY,
        /** {@code ..2004}: that or some earlier value (Level 2, Set representation, rule 6; ISO 8601-2, 10.6). */
        OR_EARLIER,
        /** {@code 2004..}: that or some later value. */
        OR_LATER
    }

    @Override
    public String edtf() {
        return dotted(point.edtf());
    }

    @Override
    public String canonical() {
        return dotted(point.canonical());
    }

    private String dotted(String date) {
        return (reach == Reach.OR_EARLIER ? ".." : "") + date + (reach == Reach.OR_LATER ? ".." : "");
    }

    @Override
    public Days days() {
        return reaching(point.days());
    }

    private Days reaching(Days days) {
        return switch (reach) {
            case EXACTLY -> days;
            case OR_EARLIER -> new Days(Bound.Missing.OPEN, days.last());
            case OR_LATER -> new Days(days.first(), Bound.Missing.OPEN);
        };
    }

    @Override
    public List<Point> points() {
        return List.of(point);
    }

    @Override
    public List<Days> certainOfOne() {
        return reach == Reach.EXACTLY ? point.certain() : List.of();
    }

    @Override
    public List<Days> certainOfAll() {
        return point.certain().stream().map(this::reaching).toList();
    }
}
