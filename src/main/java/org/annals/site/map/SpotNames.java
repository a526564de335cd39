package org.annals.site.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.site.picture.Extent;
import org.annals.site.picture.TextWidth;

/** Puts names beside discs on a map of some width, so that none lies on another name, on a disc or over the edge. */
final class SpotNames {

    private static final double FONT = 0.8125; // rem
    private static final double LINE = 1.1;
    private static final double GAP = 0.25;
    private static final double BASELINE = 0.28; // of the letters below the middle of their line

    /** How far the edge of a disc lies from its middle, across and down, halfway between two sides. */
    private static final double DIAGONAL = Math.sqrt(0.5);

    /**
     * Where a name stands beside its disc.
     *
     * @param across to its left, in its middle or to its right: -1, 0 or 1
     * @param down above it, level with it or below it: -1, 0 or 1
     * @param shift how far a name above or below it is pushed to the right, in halves of its length
     * @param apart how many gaps it stands further away than it need
     */
    private record Side(int across, int down, double shift, int apart) {

        Side(int across, int down) {
            this(across, down, 0, 0);
        }

        String anchor() {
            return across == 0 ? "middle" : across > 0 ? "start" : "end";
        }
    }

    /** The best first: beside it, then pushed along it, then a little apart from it, which all read as its name. */
    private static final List<Side> SIDES = Stream.concat(
                    Stream.of(
                            new Side(1, 0),
                            new Side(-1, 0),
                            new Side(0, -1),
                            new Side(0, 1),
                            new Side(1, -1),
                            new Side(1, 1),
                            new Side(-1, -1),
                            new Side(-1, 1)),
                    IntStream.rangeClosed(0, 1)
                            .boxed()
                            .flatMap(apart -> Stream.of(0.0, 0.5, -0.5, 1.0, -1.0)
                                    .flatMap(shift ->
                                            Stream.of(new Side(0, -1, shift, apart), new Side(0, 1, shift, apart)))))
            .toList();

    private final double width;
    private final double height;
    private final int most;
    private final List<Disc> discs = new ArrayList<>();
    private final List<Box> taken = new ArrayList<>();

    /**
     * @param width of the map, in rem
     * @param most how many names there are at most
     */
    SpotNames(double width, int most) {
        this.width = width;
        this.height = width * View.HEIGHT / View.WIDTH;
        this.most = most;
    }

    /** A disc that wants a name; its middle is in per cent. */
    record Wish(String name, double x, double y, double radius) {}

    /** All in rem. */
    private record Disc(double x, double y, double radius) {

        boolean overlaps(Box box) {
            double across = x - Math.max(box.across.from(), Math.min(x, box.across.to()));
            double down = y - Math.max(box.down.from(), Math.min(y, box.down.to()));
            return Math.hypot(across, down) < radius;
        }
    }

    private record Box(Extent across, Extent down) {

        boolean overlaps(Box other) {
            return across.overlaps(other.across) && down.overlaps(other.down);
        }
    }

    /** The names that have room, by the place of their wish in the list; the first go before the others. */
    Map<Integer, PlaceMap.Name> place(List<Wish> wishes) {
        wishes.stream()
                .map(wish -> new Disc(wish.x * width / 100, wish.y * height / 100, wish.radius))
                .forEach(discs::add);
        Map<Integer, PlaceMap.Name> placed = new HashMap<>();
        for (int i = 0; i < wishes.size() && placed.size() < most; i++) {
            int at = i;
            Wish wish = wishes.get(i);
            SIDES.stream()
                    .flatMap(side -> tried(wish, side).stream())
                    .findFirst()
                    .ifPresent(name -> placed.put(at, name));
        }
        return placed;
    }

    private Optional<PlaceMap.Name> tried(Wish wish, Side side) {
        double length = TextWidth.of(wish.name) * FONT;
        double x = wish.x * width / 100;
        double y = wish.y * height / 100;
        double dx = side.across * (wish.radius * (side.down == 0 ? 1 : DIAGONAL) + GAP) + side.shift * length / 2;
        double dy = side.down * (wish.radius * (side.across == 0 ? 1 : DIAGONAL) + LINE / 2 + side.apart * GAP);
        double from = x + dx - length * (1 - side.across) / 2;
        var across = new Extent(from, from + length);
        var box = new Box(across, Extent.around(y + dy, LINE));
        var letters =
                new Box(across, Extent.around(y + dy, FONT)); // two names want a line's space, a disc and a name do not
        boolean inside = across.from() >= 0 && across.to() <= width && box.down.from() >= 0 && box.down.to() <= height;
        if (!inside
                || taken.stream().anyMatch(box::overlaps)
                || discs.stream().anyMatch(disc -> disc.overlaps(letters))) {
            return Optional.empty();
        }
        taken.add(box);
        return Optional.of(new PlaceMap.Name(round(dx), round(dy + BASELINE), side.anchor()));
    }

    private static double round(double rem) {
        return Math.round(rem * 100) / 100.0;
    }
}
