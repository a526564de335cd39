package org.annals.site.map;

import java.util.List;
import java.util.Optional;
import org.annals.model.Address;

/**
 * A map of places: land, a point for each, and the names that have room. Places are in per cent of the map's width and height,
 * sizes in rem; the land is a path in a field of 1,000 by 625.
 *
 * @param land its outline
 * @param others where other places lie, as a path of points in the same field
 * @param spots the places, the large ones first
 * @param more how many places have no spot of their own
 */
public record PlaceMap(String land, String others, List<Spot> spots, int more) {

    public PlaceMap {
        spots = List.copyOf(spots);
    }

    /**
     * A place.
     *
     * @param radius of its disc, whose area tells how many events it has
     * @param wide its name on a wide map
     * @param narrow its name on a narrow one
     */
    public record Spot(
            Address address,
            String name,
            int events,
            double x,
            double y,
            double radius,
            boolean here,
            Optional<Name> wide,
            Optional<Name> narrow) {}

    /** Where a name stands beside the middle of its disc, and which of its ends: start, middle or end. */
    public record Name(double dx, double dy, String anchor) {}
}
