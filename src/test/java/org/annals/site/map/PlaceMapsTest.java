package org.annals.site.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.annals.model.Place;
import org.annals.site.Sketch;
import org.annals.site.page.EntryPage;
import org.annals.site.page.IndexPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceMapsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void equalAreasStayEqualWhereverTheyLie(long seed) {
        var random = new SplittableRandom(seed);
        var projection = new Projection(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
        for (int i = 0; i < 200; i++) {
            double lat = random.nextDouble(-85, 84);
            double lon = random.nextDouble(-180, 179);
            double step = 0.01;
            double area = area(List.of(
                    projection.of(lat, lon),
                    projection.of(lat, lon + step),
                    projection.of(lat + step, lon + step),
                    projection.of(lat + step, lon)));
            double angle = Math.toRadians(step);
            double sphere = angle * (Math.sin(Math.toRadians(lat + step)) - Math.sin(Math.toRadians(lat)));
            if (Math.hypot(projection.of(lat, lon).x(), projection.of(lat, lon).y()) < 1.95) {
                assertThat(area / sphere).isCloseTo(1, within(0.01));
            }
        }
    }

    private static double area(List<MapPoint> ring) {
        double twice = 0;
        for (int i = 0; i < ring.size(); i++) {
            MapPoint a = ring.get(i);
            MapPoint b = ring.get((i + 1) % ring.size());
            twice += a.x() * b.y() - b.x() * a.y();
        }
        return Math.abs(twice) / 2;
    }

    @Test
    void northIsUpAndEastIsRightOfTheCentre() {
        var projection = new Projection(40, 100);
        assertThat(projection.of(40, 100)).isEqualTo(new MapPoint(0, 0));
        assertThat(projection.of(50, 100).y()).isNegative();
        assertThat(projection.of(40, 110).x()).isPositive();
        assertThat(Math.hypot(
                        projection.of(-40, -80).x(), projection.of(-40, -80).y()))
                .as("the opposite of the centre")
                .isBetween(1.9, 2.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsCutLiesInTheFrameAndWhatLiesInItIsKept(long seed) {
        var random = new SplittableRandom(seed);
        List<MapPoint> ring = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            double angle = 2 * Math.PI * i / 40;
            double radius = random.nextDouble(50, 1500);
            ring.add(new MapPoint(500 + radius * Math.cos(angle), 300 + radius * Math.sin(angle)));
        }
        List<MapPoint> cut = Clip.ring(ring);
        assertThat(cut).allSatisfy(point -> {
            assertThat(point.x()).isBetween(-0.001, 1000.001);
            assertThat(point.y()).isBetween(-0.001, 625.001);
        });
        assertThat(cut)
                .containsAll(ring.stream()
                        .filter(point -> point.x() >= 0 && point.x() <= 1000 && point.y() >= 0 && point.y() <= 625)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noPointThatIsLeftOutIsFurtherAwayThanTheTolerance(long seed) {
        var random = new SplittableRandom(seed);
        List<MapPoint> line = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            line.add(new MapPoint(i, random.nextDouble(10)));
        }
        List<MapPoint> kept = Simplified.line(line, 4);
        assertThat(kept).hasSizeLessThan(300).startsWith(line.get(0)).endsWith(line.get(299));
        assertThat(line).containsAll(kept);
        assertThat(Simplified.line(line, 0)).hasSize(300);
        List<MapPoint> ring = Simplified.ring(line, 4);
        assertThat(ring).doesNotHaveDuplicates();
        assertThat(line).containsAll(ring);
    }

    /** One place, the other side of the antimeridian, a pole, everywhere. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31.2,121.5",
                "-16.5,179.9;-16.8,-179.9",
                "89.9,0;85,120;85,-120",
                "-90,0",
                "0,0;0,180",
                "60,10;-30,140;40,-100;-20,-60;0,30;35,135",
            })
    void everyPlaceStandsOnTheMap(String points) {
        Sketch sketch = new Sketch();
        var places = new StringBuilder();
        int at = 0;
        for (String point : points.split(";")) {
            String[] parts = point.split(",");
            places.append("p%d: {name: Place %d, lat: %s, lon: %s}\n".formatted(at, at, parts[0], parts[1]));
            sketch.event("e" + at, "E" + at, "2001-06-1" + at, "place: p" + at);
            at++;
        }
        PlaceMap map = sketch.file("places.yaml", places.toString())
                .page("places/", IndexPage.class)
                .map()
                .orElseThrow();
        assertThat(map.spots()).hasSize(at).allSatisfy(spot -> {
            assertThat(spot.x()).isBetween(0.0, 100.0);
            assertThat(spot.y()).isBetween(0.0, 100.0);
        });
        assertThat(map.land()).hasSizeLessThan(90_000).doesNotContain("NaN", "Infinity");
    }

    @Test
    void aPlaceIsShownAmongTheOthersAndOneWithoutAPointIsNot() {
        Sketch sketch = new Sketch()
                .event("e", "E", "2001-06-15", "place: a")
                .event("f", "F", "2001-06-16", "place: b")
                .event("g", "G", "2001-06-17", "place: c")
                .file("places.yaml", """
                        a: {name: A, lat: 10, lon: 10}
                        b: {name: B, lat: 20, lon: 20}
                        c: {name: C}
                        """);
        PlaceMap map = sketch.page("places/a/", EntryPage.class).facts().map().orElseThrow();
        assertThat(map.spots()).singleElement().matches(PlaceMap.Spot::here);
        assertThat(map.others()).matches("M\\d+ \\d+h0");
        assertThat(sketch.page("places/c/", EntryPage.class).facts().map()).isEmpty();
        assertThat(sketch.page("places/", IndexPage.class).map().orElseThrow().spots())
                .hasSize(2);
    }

    @Test
    void oneFarAwayDoesNotCrowdAllOthers() {
        Sketch sketch = new Sketch().file("places.yaml", """
                        near: {name: Near, lat: 40, lon: 70}
                        next: {name: Next, lat: 45, lon: 75}
                        far: {name: Far, lat: -40, lon: -70}
                        """);
        for (int i = 0; i < 30; i++) {
            sketch.event("e" + i, "E" + i, "2001-06-15", "place: " + (i == 0 ? "far" : i < 15 ? "near" : "next"));
        }
        PlaceMap map = sketch.page("places/", IndexPage.class).map().orElseThrow();
        assertThat(map.spots()).extracting(PlaceMap.Spot::name).containsExactly("Next", "Near");
        assertThat(map.more()).isEqualTo(1);
        assertThat(sketch.page("places/far/", EntryPage.class).facts().map()).isEmpty();
    }

    @Test
    void aTimelineWithoutPointsHasNoMap() {
        Sketch sketch = new Sketch().event("e", "E", "2001-06-15", "place: a").file("places.yaml", "a: {name: A}");
        assertThat(sketch.page("places/", IndexPage.class).map()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void noNameLiesOnAnotherNorOnADisc(long seed) {
        var random = new SplittableRandom(seed);
        List<SpotNames.Wish> wishes = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            wishes.add(new SpotNames.Wish(
                    "Name ".repeat(1 + random.nextInt(3)) + i,
                    random.nextDouble(100),
                    random.nextDouble(100),
                    0.3 + random.nextDouble()));
        }
        var placed = new SpotNames(52, 40).place(wishes);
        assertThat(placed).isNotEmpty().hasSizeLessThanOrEqualTo(40);
        for (var one : placed.entrySet()) {
            for (var other : placed.entrySet()) {
                if (!one.getKey().equals(other.getKey())) {
                    assertThat(overlap(
                                    box(wishes.get(one.getKey()), one.getValue()),
                                    box(wishes.get(other.getKey()), other.getValue())))
                            .isFalse();
                }
            }
        }
    }

    /** At the edge of a narrow map: to the right is no room, and small discs lie to the left, above and below. */
    @Test
    void aNameIsPushedAlongItsDiscWhereNoSideIsFree() {
        List<SpotNames.Wish> wishes = List.of(
                new SpotNames.Wish("Shanghai", 94, 60, 0.6),
                new SpotNames.Wish("Left", 82, 60, 0.25),
                new SpotNames.Wish("Before", 78, 68, 0.25),
                new SpotNames.Wish("Above", 91, 47, 0.35),
                new SpotNames.Wish("Below", 94, 77, 0.4));
        assertThat(new SpotNames(20, 12).place(wishes)).containsKey(0);
    }

    private static double[] box(SpotNames.Wish wish, PlaceMap.Name name) {
        double length = org.annals.site.picture.TextWidth.of(wish.name()) * 0.8125;
        double x = wish.x() * 0.52 + name.dx();
        double from = name.anchor().equals("start") ? x : name.anchor().equals("end") ? x - length : x - length / 2;
        double y = wish.y() * 0.325 + name.dy() - 0.28;
        return new double[] {from, from + length, y - 0.5, y + 0.5};
    }

    private static boolean overlap(double[] a, double[] b) {
        return a[0] < b[1] - 0.02 && b[0] < a[1] - 0.02 && a[2] < b[3] - 0.02 && b[2] < a[3] - 0.02;
    }

    @Test
    void theMiddleOfPointsIsOnTheSphere() {
        Projection around = Projection.around(
                List.of(new Place.Point(0, 179, Optional.empty()), new Place.Point(0, -179, Optional.empty())));
        assertThat(Math.abs(around.lon())).isCloseTo(180, within(1e-6));
        assertThat(Projection.around(List.of())).isEqualTo(new Projection(0, 0));
    }
}
