package org.annals.site.map;

import java.util.List;

/**
 * The piece of the plane that a map shows, always as wide to its height as 8 to 5.
 *
 * @param centre its middle
 * @param half half its width, in radii of the earth
 */
record View(MapPoint centre, double half) {

    /** Of a map, in its own units. */
    static final double WIDTH = 1_000;

    static final double HEIGHT = 625;

    private static final double MARGIN = 1.16;
    private static final double LEAST = 0.1; // some 640 km to either side, so that a coast can be told

    /** All of some points, with room around them. */
    static View of(List<MapPoint> points) {
        double left = points.stream().mapToDouble(MapPoint::x).min().orElse(0);
        double right = points.stream().mapToDouble(MapPoint::x).max().orElse(0);
        double top = points.stream().mapToDouble(MapPoint::y).min().orElse(0);
        double bottom = points.stream().mapToDouble(MapPoint::y).max().orElse(0);
        double half = Math.max((right - left) / 2, (bottom - top) / 2 * WIDTH / HEIGHT);
        return new View(new MapPoint((left + right) / 2, (top + bottom) / 2), Math.max(LEAST, half * MARGIN));
    }

    /** Where a point of the plane stands on the map. */
    MapPoint place(MapPoint point) {
        double scale = WIDTH / 2 / half;
        return new MapPoint(
                (point.x() - centre.x()) * scale + WIDTH / 2, (point.y() - centre.y()) * scale + HEIGHT / 2);
    }
}
