package org.annals.site.map;

import java.util.Collection;
import org.annals.model.Place;

/**
 * Lambert's azimuthal equal-area projection of the unit sphere (Snyder, Map Projections, 1987, pp. 182–190): equal areas stay
 * equal, and what lies near the centre keeps its shape.
 *
 * @param lat of the centre, in degrees north
 * @param lon of the centre, in degrees east
 */
record Projection(double lat, double lon) {

    /** Beyond this angle from the centre a point is drawn on the rim: the opposite of the centre is no point but a circle. */
    private static final double RIM = Math.toRadians(165);

    /** Centred on the middle of some points on the sphere; on the equator where they have none. */
    static Projection around(Collection<Place.Point> points) {
        double x = 0;
        double y = 0;
        double z = 0;
        for (Place.Point point : points) {
            double lat = Math.toRadians(point.lat());
            double lon = Math.toRadians(point.lon());
            x += Math.cos(lat) * Math.cos(lon);
            y += Math.cos(lat) * Math.sin(lon);
            z += Math.sin(lat);
        }
        double flat = Math.hypot(x, y);
        return flat + Math.abs(z) < 1e-9
                ? new Projection(0, 0)
                : new Projection(Math.toDegrees(Math.atan2(z, flat)), Math.toDegrees(Math.atan2(y, x)));
    }

    /** In radii of the sphere from the centre, at most 2 away from it. */
    MapPoint of(double north, double east) {
        double phi = Math.toRadians(north);
        double phi0 = Math.toRadians(lat);
        double away = Math.toRadians(east - lon);
        double up = Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * Math.cos(phi) * Math.cos(away);
        double right = Math.cos(phi) * Math.sin(away);
        double cos = Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * Math.cos(phi) * Math.cos(away);
        double angle = Math.min(RIM, Math.acos(Math.max(-1, Math.min(1, cos))));
        double length = Math.hypot(right, up);
        double radius = 2 * Math.sin(angle / 2);
        return length < 1e-12
                ? new MapPoint(0, angle > 1 ? radius : 0)
                : new MapPoint(right / length * radius, -up / length * radius);
    }
}
