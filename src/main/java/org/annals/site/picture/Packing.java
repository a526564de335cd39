package org.annals.site.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Puts stretches into rows so that none overlaps another, in as few rows as there can be. */
public final class Packing {

    private Packing() {}

    /** For each stretch its row, from 0 on: the lowest that is free where the stretch begins, earlier and longer ones first. */
    public static List<Integer> rows(List<Extent> extents) {
        List<Integer> order = IntStream.range(0, extents.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> extents.get(i).from())
                        .thenComparingDouble(i -> -extents.get(i).to()))
                .toList();
        var rows = new ArrayList<>(Collections.nCopies(extents.size(), 0));
        var busy =
                new PriorityQueue<Busy>(Comparator.comparingDouble(Busy::until).thenComparing(Busy::row));
        var free = new TreeSet<Integer>();
        for (int i : order) {
            while (!busy.isEmpty() && busy.peek().until <= extents.get(i).from()) {
                free.add(busy.remove().row);
            }
            int row = free.isEmpty() ? busy.size() : free.first();
            free.remove(row);
            rows.set(i, row);
            busy.add(new Busy(extents.get(i).to(), row));
        }
        return rows;
    }

    private record Busy(double until, int row) {}
}
