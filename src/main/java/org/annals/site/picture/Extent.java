package org.annals.site.picture;

/** A stretch of an axis, in rem; both ends may meet. */
public record Extent(double from, double to) {

    public Extent {
        if (!(from <= to)) {
            throw new IllegalArgumentException(from + " is not before " + to);
        }
    }

    /** Around a point. */
    public static Extent around(double point, double width) {
        return new Extent(point - width / 2, point + width / 2);
    }

    public double width() {
        return to - from;
    }

    public double middle() {
        return (from + to) / 2;
    }

    /** Whether they share more than an edge. */
    public boolean overlaps(Extent other) {
        return from < other.to && other.from < to;
    }

    /** Whether the point lies inside, not on an edge. */
    public boolean holds(double point) {
        return from < point && point < to;
    }

    /** The part that lies in the other one; an edge of it where nothing does. */
    public Extent within(Extent other) {
        double start = Math.min(Math.max(from, other.from), other.to);
        return new Extent(start, Math.max(start, Math.min(to, other.to)));
    }
}
