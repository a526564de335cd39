package org.annals.site.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Era;
import org.annals.model.date.Day;
import org.annals.site.index.SiteIndex;
import org.annals.site.index.Tenure;

/** Draws the same lanes as a picture does, year by year beside a list. */
public final class Rails {

    /** Rails of nothing. */
    public static final Rails NONE = new Rails(List.of(), List.of());

    private static final int COLUMN = 3; // units from one column to the next
    private static final int BAR = 2; // units of the thickest bar
    private static final double THICKEST = 0.56; // rem, of a bar in a picture
    private static final int HEIGHT = 1_000;
    private static final int SEAM = 6; // between two who followed each other

    /** What stands in one column, from the top down. */
    private record Column(List<Tenure> tenures) {}

    private final List<Column> columns;
    private final List<Era> eras;

    private Rails(List<Column> columns, List<Era> eras) {
        this.columns = columns;
        this.eras = eras;
    }

    /** All tracks and eras. */
    public static Rails ofPeriod(SiteIndex index) {
        return new Rails(
                columns(index, index.tenures()),
                List.copyOf(index.timeline().eras().values()));
    }

    /** Some tenures. */
    public static Rails of(List<Tenure> tenures, SiteIndex index) {
        return new Rails(columns(index, tenures), List.of());
    }

    private static List<Column> columns(SiteIndex index, List<Tenure> tenures) {
        var columns = new ArrayList<Column>();
        for (Lanes.Row row : Lanes.rows(index, tenures)) {
            List<Integer> packed =
                    Packing.rows(row.tenures().stream().map(Rails::years).toList());
            int count = packed.stream().mapToInt(at -> at + 1).max().orElse(0);
            for (int at = 0; at < count; at++) {
                var own = new ArrayList<Tenure>();
                for (int i = 0; i < packed.size(); i++) {
                    if (packed.get(i) == at) {
                        own.add(row.tenures().get(i));
                    }
                }
                columns.add(new Column(own));
            }
        }
        return columns;
    }

    private static Extent years(Tenure tenure) {
        double from = tenure.begins().map(Axis::years).orElse(-1e9);
        return new Extent(from, Math.max(from, tenure.ends().map(Axis::years).orElse(1e9)));
    }

    /** Beside the years from the first to the last; nothing where there is nothing to draw. */
    public Optional<Rail> of(long first, long last) {
        if (columns.isEmpty() && eras.isEmpty()) {
            return Optional.empty();
        }
        Axis axis = Axis.ofYears(first, last, HEIGHT);
        int width = Math.max(1, columns.size()) * COLUMN;
        Map<String, StringBuilder> paths = new LinkedHashMap<>();
        for (int i = 1; i < eras.size(); i += 2) {
            add("era", 0, width, Eras.extent(eras.get(i), axis), paths);
        }
        for (int i = 0; i < columns.size(); i++) {
            for (Tenure tenure : columns.get(i).tenures) {
                add(tenure, i * COLUMN, axis, paths);
            }
        }
        List<Rail.Shape> shapes = paths.entrySet().stream()
                .map(path -> new Rail.Shape(path.getKey(), path.getValue().toString()))
                .toList();
        return Optional.of(new Rail(width, shapes, begun(first, last)));
    }

    private List<String> begun(long first, long last) {
        return eras.stream()
                .filter(era -> era.since()
                        .earliest()
                        .day()
                        .filter(day -> first <= day.year() && day.year() <= last)
                        .isPresent())
                .map(Era::name)
                .toList();
    }

    /** What is certain of it, and before and after it what is not. */
    private static void add(Tenure tenure, int x, Axis axis, Map<String, StringBuilder> paths) {
        boolean office = tenure.isInRowOfStatus();
        double thickness = office ? 1 : Lanes.thickness(tenure) / THICKEST;
        int width = (int) Math.max(1, Math.round(BAR * thickness));
        double from = place(tenure.begins(), 0, axis);
        double end = place(tenure.ends(), HEIGHT, axis);
        double to = Math.max(from, office && end < HEIGHT ? end - SEAM : end);
        double sure = between(from, place(tenure.since().latest().day(), 0, axis), to);
        double unsure = between(
                sure,
                tenure.until()
                        .map(until -> place(until.earliest().day(), HEIGHT, axis))
                        .orElse(to),
                to);
        int left = x + (BAR - width) / 2;
        add("vague", left, width, new Extent(from, sure), paths);
        add(office ? "office" : "status", left, width, new Extent(sure, unsure), paths);
        add("vague", left, width, new Extent(unsure, to), paths);
    }

    /** Where a day stands, or the end of the rail that it lies beyond. */
    private static double place(Optional<Day> day, double otherwise, Axis axis) {
        return between(0, day.map((Day known) -> axis.start(known)).orElse(otherwise), HEIGHT);
    }

    private static double between(double least, double options, double most) {
        return Math.min(most, Math.max(least, options));
    }

    private static void add(String look, int x, int width, Extent extent, Map<String, StringBuilder> paths) {
        long from = Math.round(extent.from());
        long height = Math.round(extent.to()) - from;
        if (height > 0) {
            Stream.of("M" + x + " " + from, "h" + width, "v" + height, "h-" + width, "z")
                    .forEach(paths.computeIfAbsent(look, key -> new StringBuilder())::append);
        }
    }
}
