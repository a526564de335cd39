package org.annals.site.map;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Leaves out the points of a line that nobody would miss (Douglas and Peucker, 1973). */
final class Simplified {

    private Simplified() {}

    /**
     * The line with its ends, and what lies further than the tolerance from the straight way.
     *
     * @param tolerance in the units of the points
     */
    static List<MapPoint> line(List<MapPoint> line, double tolerance) {
        if (line.size() < 3) {
            return line;
        }
        var kept = new BitSet(line.size());
        kept.set(0);
        kept.set(line.size() - 1);
        var open = new ArrayDeque<int[]>();
        open.push(new int[] {0, line.size() - 1});
        while (!open.isEmpty()) {
            int[] piece = open.pop();
            int farthest = farthest(line, piece[0], piece[1]);
            if (farthest > 0 && distance(line.get(farthest), line.get(piece[0]), line.get(piece[1])) > tolerance) {
                kept.set(farthest);
                open.push(new int[] {piece[0], farthest});
                open.push(new int[] {farthest, piece[1]});
            }
        }
        return kept.stream().mapToObj(line::get).toList();
    }

    /** The same for a closed line, whose first point is not repeated at its end: from there to the point opposite and back. */
    static List<MapPoint> ring(List<MapPoint> ring, double tolerance) {
        int half = ring.size() / 2;
        if (half < 2) {
            return ring;
        }
        List<MapPoint> there = line(ring.subList(0, half + 1), tolerance);
        List<MapPoint> back = line(
                IntStream.rangeClosed(half, ring.size())
                        .mapToObj(at -> ring.get(at % ring.size()))
                        .toList(),
                tolerance);
        return IntStream.range(0, there.size() + back.size() - 2)
                .mapToObj(at -> at < there.size() ? there.get(at) : back.get(at - there.size() + 1))
                .toList();
    }

    private static int farthest(List<MapPoint> line, int from, int to) {
        int farthest = 0;
        double most = -1;
        for (int at = from + 1; at < to; at++) {
            double distance = distance(line.get(at), line.get(from), line.get(to));
            if (distance > most) {
                most = distance;
                farthest = at;
            }
        }
        return farthest;
    }

    private static double distance(MapPoint point, MapPoint from, MapPoint to) {
        double x = to.x() - from.x();
        double y = to.y() - from.y();
        double length = Math.hypot(x, y);
        return length < 1e-9
                ? Math.hypot(point.x() - from.x(), point.y() - from.y())
                : Math.abs((point.x() - from.x()) * y - (point.y() - from.y()) * x) / length;
    }
}
