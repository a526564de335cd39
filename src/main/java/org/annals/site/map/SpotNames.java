package org.annals.site.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.site.picture.Extent;
import org.annals.site.picture.TextWidth;

/** Puts names beside discs on a map of some width, so that none lies on another name, on a disc or over the edge. */
final class SpotNames {

    private static final double FONT = 0.8125; // rem
    private static final double LINE = 1.1;
    private static final double GAP = 0.25;
    private static final double BASELINE = 0.28; // of the letters below the middle of their line

    private final double width;
    private final double height;
    private final int most;
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

    private record Box(Extent across, Extent down) {

        boolean overlaps(Box other) {
            return across.overlaps(other.across) && down.overlaps(other.down);
        }
    }

    /** The names that have room, by the place of their wish in the list; the first go before the others. */
    Map<Integer, PlaceMap.Name> place(List<Wish> wishes) {
        wishes.stream().map(this::disc).forEach(taken::add);
        Map<Integer, PlaceMap.Name> placed = new HashMap<>();
        for (int i = 0; i < wishes.size() && placed.size() < most; i++) {
            int at = i;
            Wish wish = wishes.get(i);
            Stream.of("start", "end", "above", "below")
                    .flatMap(side -> tried(wish, side).stream())
                    .findFirst()
                    .ifPresent(name -> placed.put(at, name));
        }
        return placed;
    }

    private Box disc(Wish wish) {
        return new Box(
                Extent.around(wish.x * width / 100, 2 * wish.radius),
                Extent.around(wish.y * height / 100, 2 * wish.radius));
    }

    private Optional<PlaceMap.Name> tried(Wish wish, String side) {
        double length = TextWidth.of(wish.name) * FONT;
        double aside = wish.radius + GAP;
        double x = wish.x * width / 100;
        double y = wish.y * height / 100;
        double dy = switch (side) {
            case "above" -> -wish.radius - LINE / 2;
            case "below" -> wish.radius + LINE / 2;
            default -> 0;
        };
        Extent across = switch (side) {
            case "start" -> new Extent(x + aside, x + aside + length);
            case "end" -> new Extent(x - aside - length, x - aside);
            default -> Extent.around(x, length);
        };
        var box = new Box(across, Extent.around(y + dy, LINE));
        boolean inside = across.from() >= 0 && across.to() <= width && box.down.from() >= 0 && box.down.to() <= height;
        if (!inside || taken.stream().anyMatch(box::overlaps)) {
            return Optional.empty();
        }
        taken.add(box);
        double dx = side.equals("start") ? aside : side.equals("end") ? -aside : 0;
        String anchor = dx == 0 ? "middle" : side;
        return Optional.of(new PlaceMap.Name(round(dx), round(dy + BASELINE), anchor));
    }

    private static double round(double rem) {
        return Math.round(rem * 100) / 100.0;
    }
}
