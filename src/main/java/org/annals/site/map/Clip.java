package org.annals.site.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Cuts rings to the frame of a map (Sutherland and Hodgman, 1974). */
final class Clip {

    private Clip() {}

    /** The part of a ring within the frame; empty if there is none. */
    static List<MapPoint> ring(List<MapPoint> ring) {
        List<MapPoint> left = side(ring, point -> point.x() >= 0, (a, b) -> atX(a, b, 0));
        double right = View.WIDTH;
        List<MapPoint> both = side(left, point -> point.x() <= right, (a, b) -> atX(a, b, right));
        List<MapPoint> top = side(both, point -> point.y() >= 0, (a, b) -> atY(a, b, 0));
        double bottom = View.HEIGHT;
        return side(top, point -> point.y() <= bottom, (a, b) -> atY(a, b, bottom));
    }

    private static List<MapPoint> side(
            List<MapPoint> ring, Predicate<MapPoint> inside, BiFunction<MapPoint, MapPoint, MapPoint> edge) {
        var kept = new ArrayList<MapPoint>();
        for (int i = 0; i < ring.size(); i++) {
            MapPoint before = ring.get((i + ring.size() - 1) % ring.size());
            MapPoint point = ring.get(i);
            if (inside.test(before) != inside.test(point)) {
                kept.add(edge.apply(before, point));
            }
            if (inside.test(point)) {
                kept.add(point);
            }
        }
        return kept;
    }

    private static MapPoint atX(MapPoint a, MapPoint b, double x) {
        return new MapPoint(x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()));
    }

    private static MapPoint atY(MapPoint a, MapPoint b, double y) {
        return new MapPoint(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y);
    }
}
