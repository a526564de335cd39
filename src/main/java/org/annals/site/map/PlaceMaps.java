package org.annals.site.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.model.Place;
import org.annals.site.index.Facet;
import org.annals.site.index.SiteIndex;

/** The maps of a timeline, which all show the same piece of the earth: that where its places lie. */
public final class PlaceMaps {

    private static final int MOST = 150; // spots
    private static final int NAMES = 40;
    private static final int FEW_NAMES = 12;
    private static final double WIDE = 52; // rem
    private static final double NARROW = 20;
    private static final double FINE = 0.8; // units of the map
    private static final double COARSE = 3;
    private static final double FEW = 0.05; // of all events
    private static final double PAYS = 0.7; // of the width
    private static final double SMALLEST = 0.25; // rem
    private static final double LARGEST = 1.1;

    private final SiteIndex index;
    private final List<Place> places;
    private final Projection projection;
    private final View view;
    private final int mostEvents;
    private Optional<String> coarse = Optional.empty();

    private PlaceMaps(SiteIndex index) {
        this.index = index;
        this.places = index.timeline().places().values().stream()
                .filter(place -> place.point().isPresent())
                .sorted(Comparator.comparing((Place place) -> -events(place)).thenComparing(Place::id))
                .toList();
        List<Place> core = core(places);
        this.projection = around(core);
        this.view = view(core, projection);
        this.mostEvents = places.stream().mapToInt(this::events).max().orElse(1);
    }

    /** The places without the few far away for whose sake all others would be crowded. */
    private List<Place> core(List<Place> all) {
        Projection whole = around(all);
        int events = all.stream().mapToInt(this::events).sum();
        List<Place> kept = new ArrayList<>(all);
        List<Place> outward = all.stream()
                .sorted(Comparator.comparing((Place place) -> -away(place, whole))
                        .thenComparing(Place::id))
                .toList();
        int left = 0;
        for (Place place : outward) {
            left += events(place);
            if (left > events * FEW) {
                break;
            }
            kept.remove(place);
        }
        boolean pays = !kept.isEmpty()
                && view(kept, around(kept)).half() < PAYS * view(all, whole).half();
        return pays ? kept : all;
    }

    private static double away(Place place, Projection projection) {
        MapPoint point = projected(place, projection);
        return Math.hypot(point.x(), point.y());
    }

    private static Projection around(List<Place> places) {
        return Projection.around(
                places.stream().flatMap(place -> place.point().stream()).toList());
    }

    private static View view(List<Place> places, Projection projection) {
        return View.of(
                places.stream().map(place -> projected(place, projection)).toList());
    }

    private boolean isShown(Place place) {
        MapPoint point = placed(place);
        return point.x() >= 0 && point.x() <= View.WIDTH && point.y() >= 0 && point.y() <= View.HEIGHT;
    }

    public static PlaceMaps of(SiteIndex index) {
        return new PlaceMaps(index);
    }

    /** Every place; nothing if none has a point. */
    public Optional<PlaceMap> all() {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        List<Place> shown = places.stream().filter(this::isShown).limit(MOST).toList();
        return Optional.of(new PlaceMap(
                Land.read().path(projection, view, FINE), "", spots(shown, false), places.size() - shown.size()));
    }

    /** One place among the others; nothing if it has no point, or one far from where most events were. */
    public Optional<PlaceMap> of(Place place) {
        return place.point()
                .filter(point -> isShown(place))
                .map(point -> new PlaceMap(coarseLand(), others(place), spots(List.of(place), true), 0));
    }

    /** Many pages show it. */
    private synchronized String coarseLand() {
        if (coarse.isEmpty()) {
            coarse = Optional.of(Land.read().path(projection, view, COARSE));
        }
        return coarse.get();
    }

    private int events(Place place) {
        return index.events(Facet.PLACES, place.id()).size();
    }

    private static MapPoint projected(Place place, Projection projection) {
        return place.point()
                .map(point -> projection.of(point.lat(), point.lon()))
                .orElseThrow(() -> new AssertionError(place.id()));
    }

    private MapPoint placed(Place place) {
        return view.place(projected(place, projection));
    }

    private List<PlaceMap.Spot> spots(List<Place> shown, boolean here) {
        List<SpotNames.Wish> wishes = shown.stream().map(this::wish).toList();
        Map<Integer, PlaceMap.Name> wide = new SpotNames(WIDE, NAMES).place(wishes);
        Map<Integer, PlaceMap.Name> narrow = new SpotNames(NARROW, FEW_NAMES).place(wishes);
        return IntStream.range(0, shown.size())
                .mapToObj(at -> spot(
                        shown.get(at),
                        wishes.get(at),
                        here,
                        Optional.ofNullable(wide.get(at)),
                        Optional.ofNullable(narrow.get(at))))
                .toList();
    }

    private SpotNames.Wish wish(Place place) {
        MapPoint point = placed(place);
        double share = Math.sqrt((double) Math.max(1, events(place)) / Math.max(1, mostEvents));
        return new SpotNames.Wish(
                place.name(),
                percent(point.x(), View.WIDTH),
                percent(point.y(), View.HEIGHT),
                Math.round(Math.max(SMALLEST, LARGEST * share) * 100) / 100.0);
    }

    private PlaceMap.Spot spot(
            Place place,
            SpotNames.Wish wish,
            boolean here,
            Optional<PlaceMap.Name> wide,
            Optional<PlaceMap.Name> narrow) {
        return new PlaceMap.Spot(
                Facet.PLACES.address(place.id()),
                place.name(),
                events(place),
                wish.x(),
                wish.y(),
                wish.radius(),
                here,
                wide,
                narrow);
    }

    private String others(Place but) {
        return places.stream()
                .filter(place -> !place.id().equals(but.id()) && isShown(place))
                .map(this::placed)
                .map(point -> "M" + Math.round(point.x()) + " " + Math.round(point.y()) + "h0")
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining());
    }

    private static double percent(double place, double of) {
        return Math.round(place / of * 10_000) / 100.0;
    }
}
