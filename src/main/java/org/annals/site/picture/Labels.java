package org.annals.site.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Puts names above an axis, each with a line down to its place, so that no name touches another name or the line of
 * another.
 *
 * <p>Those of higher rank are placed first; one that finds no room is left out. What room remains makes names longer.
 *
 * @param <T> what is named
 */
public final class Labels<T> {

    private static final double GAP = 0.6; // rem between two names, and between a name and a line

    private final double length;
    private final int rows;

    /**
     * @param length of the axis, in rem
     * @param rows how many there may be
     */
    public Labels(double length, int rows) {
        this.length = length;
        this.rows = rows;
    }

    /** A name that is wanted at a place, how short it may be cut, and how long it is. */
    public record Wish<T>(T what, double x, double least, double full) {}

    /** A name with its row, from 0 on, counted from the axis; {@code before} its place instead of behind it. */
    public record Label<T>(T what, double x, double width, double full, int row, boolean before) {

        /** The room that the name takes. */
        public Extent extent() {
            return new Extent(from(), to());
        }

        private double from() {
            return before ? x - width : x;
        }

        private double to() {
            return before ? x : x + width;
        }

        /** The end at which the name can grow. */
        double end() {
            return before ? from() : to();
        }
    }

    /** As many as there is room for, from left to right; the wishes come in the order of their rank. */
    public List<Label<T>> place(List<Wish<T>> wishes) {
        List<Side<T>> kept = List.of();
        List<Label<T>> placed = List.of();
        for (Wish<T> wish : wishes) {
            for (Side<T> side : sides(wish)) {
                List<Side<T>> tried =
                        Stream.concat(kept.stream(), Stream.of(side)).toList();
                Optional<List<Label<T>>> all = all(tried);
                if (all.isPresent()) {
                    kept = tried;
                    placed = all.get();
                    break;
                }
            }
        }
        return grown(placed);
    }

    /** Whole on either side goes before cut on either side, and where there is room behind the place, behind before. */
    private List<Side<T>> sides(Wish<T> wish) {
        return Stream.of(wish.full(), wish.least())
                .distinct()
                .flatMap(width -> Stream.of(wish.x() + width > length, wish.x() + width <= length)
                        .map(before -> new Side<>(wish, width, before)))
                .toList();
    }

    /** A name of some width on one side of its place. */
    private record Side<T>(Wish<T> wish, double width, boolean before) {}

    /**
     * From the right to the left, each in the lowest row that is free: so the lines of higher names pass those below on
     * their left. Those before their place come after all others, from the left to the right.
     */
    private Optional<List<Label<T>>> all(List<Side<T>> sides) {
        Comparator<Side<T>> fromLeft = Comparator.comparingDouble(side -> side.wish.x());
        Stream<Side<T>> behind = sides.stream().filter(side -> !side.before).sorted(fromLeft.reversed());
        Stream<Side<T>> before = sides.stream().filter(Side::before).sorted(fromLeft);
        var placed = new ArrayList<Label<T>>();
        return Stream.concat(behind, before).allMatch(side -> add(side, placed))
                ? Optional.of(placed)
                : Optional.empty();
    }

    private boolean add(Side<T> side, List<Label<T>> placed) {
        Wish<T> wish = side.wish;
        for (int row = 0; row < rows; row++) {
            var label = new Label<>(wish.what(), wish.x(), side.width, wish.full(), row, side.before);
            if (label.from() >= 0 && label.to() <= length && keepsApart(label, placed)) {
                placed.add(label);
                return true;
            }
        }
        return false;
    }

    /** Without a stream, as every name is held against every other again and again. */
    private static boolean keepsApart(Label<?> label, List<? extends Label<?>> placed) {
        for (Label<?> other : placed) {
            if (!keepApart(label, other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean keepApart(Label<?> a, Label<?> b) {
        if (a.row == b.row) {
            return a.to() + GAP <= b.from() || b.to() + GAP <= a.from();
        }
        Label<?> higher = a.row > b.row ? a : b;
        Label<?> lower = a.row > b.row ? b : a;
        return !holdsWithGap(lower, higher.x);
    }

    /** A line may run along the end at which a name has its own. */
    private static boolean holdsWithGap(Label<?> label, double x) {
        return label.before ? label.from() - GAP < x && x < label.to() : label.from() < x && x < label.to() + GAP;
    }

    /** Each in turn as long as those beside it and the lines of those above it let it be. */
    private List<Label<T>> grown(List<Label<T>> placed) {
        var labels = new ArrayList<>(
                placed.stream().sorted(Comparator.comparingDouble(Label::x)).toList());
        for (int i = 0; i < labels.size(); i++) {
            Label<T> label = labels.get(i);
            double width = Math.min(label.full, room(label, labels));
            labels.set(
                    i,
                    new Label<>(
                            label.what, label.x, Math.max(label.width, width), label.full, label.row, label.before));
        }
        return labels;
    }

    private double room(Label<T> label, List<Label<T>> labels) {
        DoubleStream obstacles = labels.stream()
                .filter(other -> other.row >= label.row)
                .flatMapToDouble(other ->
                        other.row == label.row ? DoubleStream.of(other.x, other.end()) : DoubleStream.of(other.x));
        return label.before
                ? label.x
                        - obstacles
                                .filter(at -> at < label.end())
                                .map(at -> at + GAP)
                                .max()
                                .orElse(0)
                : obstacles
                                .filter(at -> at > label.end())
                                .map(at -> at - GAP)
                                .min()
                                .orElse(length)
                        - label.x;
    }
}
