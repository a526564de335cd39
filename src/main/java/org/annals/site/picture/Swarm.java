package org.annals.site.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Marks above an axis, each at its place and none on another; in a section where they are too many, their number stands
 * for all of them.
 *
 * @param marks in the order of the dots
 * @param piles the sections of which only the number is shown, from left to right
 * @param rows how many rows the marks take
 * @param <T> what is marked
 */
public record Swarm<T>(List<Mark<T>> marks, List<Pile<T>> piles, int rows) {

    /** The room of a mark, in rem: wide enough for a finger. */
    public static final double CELL = 1.5;

    public Swarm {
        marks = List.copyOf(marks);
        piles = List.copyOf(piles);
    }

    /**
     * Something to be marked.
     *
     * @param x where its mark belongs
     * @param extent all that it covers of the axis; a bar is drawn if that is wider than the mark
     * @param section the piece of the axis whose number would stand for it
     */
    public record Dot<T>(T what, double x, Extent extent, long section) {}

    /** A mark in its row, from 0 on, counted from the axis; {@code bar} is as wide as the mark if there is no bar. */
    public record Mark<T>(T what, double x, Extent bar, int row) {}

    /** A section and what lies in it. */
    public record Pile<T>(long section, List<T> what) {
        public Pile {
            what = List.copyOf(what);
        }
    }

    /**
     * Arranges dots.
     *
     * @param axis how long it is
     * @param rows how many rows there may be
     * @param most how many marks there may be
     */
    public static <T> Swarm<T> of(List<Dot<T>> dots, Extent axis, Sections sections, int rows, int most) {
        Map<Long, List<Dot<T>>> bySection =
                dots.stream().collect(Collectors.groupingBy(Dot::section, TreeMap::new, Collectors.toList()));
        var piled = new TreeSet<Long>(tooMany(bySection, sections, rows, most));
        while (true) {
            List<Dot<T>> single =
                    dots.stream().filter(dot -> !piled.contains(dot.section())).toList();
            List<Mark<T>> marks = marks(single, piled, axis, sections);
            Set<Long> full = IntStream.range(0, single.size())
                    .filter(i -> marks.get(i).row >= rows)
                    .mapToObj(i -> single.get(i).section())
                    .collect(Collectors.toSet());
            if (full.isEmpty()) {
                return new Swarm<>(marks, piles(bySection, piled), highest(marks));
            }
            piled.addAll(full);
        }
    }

    /** The fullest sections, until no section has more than fit into its rows and all have no more than allowed. */
    private static <T> List<Long> tooMany(Map<Long, List<Dot<T>>> bySection, Sections sections, int rows, int most) {
        int room = rows * Math.max(1, (int) Math.ceil(sections.width() / CELL) + 1);
        int left = bySection.values().stream().mapToInt(List::size).sum();
        var piled = new ArrayList<Long>();
        Comparator<Map.Entry<Long, List<Dot<T>>>> fullest =
                Comparator.comparingInt(entry -> -entry.getValue().size());
        for (var entry : bySection.entrySet().stream()
                .sorted(fullest.thenComparing(Map.Entry::getKey))
                .toList()) {
            int size = entry.getValue().size();
            if (size > room || left > most) {
                piled.add(entry.getKey());
                left -= size;
            }
        }
        return piled;
    }

    private static <T> List<Mark<T>> marks(List<Dot<T>> dots, TreeSet<Long> piled, Extent axis, Sections sections) {
        List<Mark<T>> loose =
                dots.stream().map(dot -> mark(dot, piled, axis, sections)).toList();
        List<Integer> rows = Packing.rows(loose.stream().map(Mark::bar).toList());
        return IntStream.range(0, loose.size())
                .mapToObj(i -> new Mark<>(loose.get(i).what, loose.get(i).x, loose.get(i).bar, rows.get(i)))
                .toList();
    }

    /** What would reach into a pile keeps to its own side of it. */
    private static <T> Mark<T> mark(Dot<T> dot, TreeSet<Long> piled, Extent axis, Sections sections) {
        double from = Optional.ofNullable(piled.lower(dot.section))
                .map(pile -> sections.of(pile).to())
                .orElse(axis.from());
        double to = Optional.ofNullable(piled.higher(dot.section))
                .map(pile -> sections.of(pile).from())
                .orElse(axis.to());
        double x = Math.max(Math.min(dot.x, to - CELL / 2), from + CELL / 2);
        Extent cell = Extent.around(x, CELL);
        Extent bar = dot.extent.within(new Extent(from, to));
        return new Mark<>(dot.what, x, new Extent(Math.min(cell.from(), bar.from()), Math.max(cell.to(), bar.to())), 0);
    }

    private static <T> List<Pile<T>> piles(Map<Long, List<Dot<T>>> bySection, Set<Long> piled) {
        return piled.stream()
                .map(section -> new Pile<>(
                        section,
                        bySection.getOrDefault(section, List.of()).stream()
                                .map(Dot::what)
                                .toList()))
                .toList();
    }

    private static int highest(List<? extends Mark<?>> marks) {
        return marks.stream().mapToInt(mark -> mark.row() + 1).max().orElse(0);
    }
}
