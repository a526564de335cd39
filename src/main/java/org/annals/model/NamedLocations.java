package org.annals.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.annals.problem.Location;
import org.annals.problem.Locations;
import org.jspecify.annotations.Nullable;

/** A few places by names, in the order of these; a tenth of the memory that a large timeline takes would be maps of them. */
final class NamedLocations extends AbstractMap<String, Location> {

    private final String[] names;
    private final List<Location> places;

    private NamedLocations(SortedMap<String, Location> places) {
        this.names = places.keySet().toArray(String[]::new);
        this.places = Locations.copyOf(List.copyOf(places.values()));
    }

    /** The same places, which do not change any more. */
    static Map<String, Location> copyOf(Map<String, Location> places) {
        return places instanceof NamedLocations ? places : new NamedLocations(new TreeMap<>(places));
    }

    @Override
    public @Nullable Location get(Object name) {
        int at = Arrays.asList(names).indexOf(name);
        return at < 0 ? null : places.get(at);
    }

    @Override
    public boolean containsKey(Object name) {
        return Arrays.asList(names).contains(name);
    }

    @Override
    public Set<Entry<String, Location>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Location>> iterator() {
                return IntStream.range(0, names.length)
                        .mapToObj(at -> Map.entry(names[at], places.get(at)))
                        .iterator();
            }

            @Override
            public int size() {
                return names.length;
            }
        };
    }
}
