package org.annals.site.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Cuts rings to the frame of a map (Sutherland and Hodgman, 1974). */
final class Clip {

    private Clip() {}

    /** The part of a ring within the frame; empty if there is none. */
    static List<Point> ring(List<Point> ring) {
        List<Point> left = side(ring, point -> point.x() >= 0, (a, b) -> atX(a, b, 0));
        double right = View.WIDTH;
        List<Point> both = side(left, point -> point.x() <= right, (a, b) -> atX(a, b, right));
        List<Point> top = side(both, point -> point.y() >= 0, (a, b) -> atY(a, b, 0));
        double bottom = View.HEIGHT;
        return side(top, point -> point.y() <= bottom, (a, b) -> atY(a, b, bottom));
    }

    private static List<Point> side(List<Point> ring, Predicate<Point> inside, BiFunction<Point, Point, Point> edge) {
        var kept = new ArrayList<Point>();
        for (int i = 0; i < ring.size(); i++) {
            Point before = ring.get((i + ring.size() - 1) % ring.size());
            Point point = ring.get(i);
            if (inside.test(before) != inside.test(point)) {
                kept.add(edge.apply(before, point));
            }
            if (inside.test(point)) {
                kept.add(point);
            }
        }
        return kept;
    }

    private static Point atX(Point a, Point b, double x) {
        return new Point(x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()));
    }

    private static Point atY(Point a, Point b, double y) {
        return new Point(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y);
    }
}
