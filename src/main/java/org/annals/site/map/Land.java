package org.annals.site.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The land of the earth, from the file beside this class whose README says where it comes from. */
final class Land {

    private static final double UNIT = 20; // of a degree

    private final List<double[]> rings;

    private Land(List<double[]> rings) {
        this.rings = rings;
    }

    static Land read() {
        try (var in = Land.class.getResourceAsStream("land.txt")) {
            if (in == null) {
                throw new AssertionError("land.txt is not packaged");
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
            return new Land(lines.lines().map(Land::ring).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Longitudes and latitudes in turn, in degrees. */
    private static double[] ring(String line) {
        String[] steps = line.split("[ ,]");
        var ring = new double[steps.length];
        double lon = 0;
        double lat = 0;
        for (int i = 0; i + 1 < steps.length; i += 2) {
            lon += Integer.parseInt(steps[i]);
            lat += Integer.parseInt(steps[i + 1]);
            ring[i] = lon / UNIT;
            ring[i + 1] = lat / UNIT;
        }
        return ring;
    }

    /**
     * All of it that a view shows, as the path of SVG.
     *
     * @param tolerance how far the coast may be from where it is, in units of the map
     */
    String path(Projection projection, View view, double tolerance) {
        var path = new StringBuilder();
        for (double[] ring : rings) {
            List<MapPoint> placed = new ArrayList<>(ring.length / 2);
            for (int i = 0; i + 3 < ring.length; i += 2) { // the last point is the first again
                placed.add(view.place(projection.of(ring[i + 1], ring[i])));
            }
            draw(Simplified.ring(Clip.ring(placed), tolerance), path);
        }
        return path.toString();
    }

    private static void draw(List<MapPoint> ring, StringBuilder path) {
        long x = 0;
        long y = 0;
        int drawn = 0;
        var piece = new StringBuilder();
        for (MapPoint point : ring) {
            long right = Math.round(point.x());
            long down = Math.round(point.y());
            if (drawn > 0 && right == x && down == y) {
                continue;
            }
            piece.append(drawn == 0 ? "M" : drawn == 1 ? "l" : right - x < 0 ? "" : " ");
            piece.append(drawn == 0 ? right : right - x);
            long step = drawn == 0 ? down : down - y;
            piece.append(step < 0 ? "" : " ").append(step);
            x = right;
            y = down;
            drawn++;
        }
        if (drawn > 2) {
            path.append(piece).append('z');
        }
    }
}
