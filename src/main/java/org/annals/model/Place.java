package org.annals.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.prose.Prose;

/** Where things happen. */
public record Place(
        String id,
        String name,
        Map<String, String> names,
        List<String> also,
        Optional<Prose> description,
        Optional<String> country,
        Optional<Point> point,
        List<StatusSpan> spans,
        Optional<String> wikidata,
        FieldLocations at)
        implements Entry {

    public Place {
        also = List.copyOf(also);
        spans = List.copyOf(spans);
    }

    /**
     * A point on the earth, WGS 84.
     *
     * @param lat degrees north, −90 to 90
     * @param lon degrees east, −180 to 180
     * @param precision how much the point can be trusted: city, approximate or region
     */
    public record Point(double lat, double lon, Optional<String> precision) {}
}
