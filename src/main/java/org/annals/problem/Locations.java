package org.annals.problem;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Places in one file, held as numbers: a large timeline remembers hundreds of thousands, and is seldom asked for one. */
public final class Locations extends AbstractList<Location> implements RandomAccess {

    private static final int NUMBERS = 3;

    private final String file;
    private final int[] numbers;

    private Locations(List<Location> places) {
        this.file = places.get(0).file();
        this.numbers = new int[NUMBERS * places.size()];
        for (int i = 0; i < places.size(); i++) {
            Location place = places.get(i);
            numbers[NUMBERS * i] = place.line();
            numbers[NUMBERS * i + 1] = place.column();
            numbers[NUMBERS * i + 2] = place.length();
        }
    }

    /** The same places, which do not change any more. */
    public static List<Location> copyOf(List<Location> places) {
        if (places instanceof Locations) {
            return places;
        }
        return areInOneFile(places) ? new Locations(places) : List.copyOf(places);
    }

    private static boolean areInOneFile(List<Location> places) {
        return !places.isEmpty()
                && places.stream()
                        .allMatch(place -> place.file().equals(places.get(0).file()));
    }

    @Override
    public Location get(int index) {
        int at = NUMBERS * index;
        return new Location(file, numbers[at], numbers[at + 1], numbers[at + 2]);
    }

    @Override
    public int size() {
        return numbers.length / NUMBERS;
    }
}
