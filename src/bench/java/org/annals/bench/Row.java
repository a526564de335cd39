package org.annals.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The medians of some runs.
 *
 * @param against those of another command, run in turn with these; empty if there is none
 */
record Row(int events, List<Measured> runs, List<Measured> against, long files, long bytes) {

    static final String HEAD = "events   wall s    cpu s      MiB    files       MB   wall ×    cpu ×  stages (wall s)";

    String table() {
        return String.format(
                Locale.ROOT,
                "%6d %8.2f %8.2f %8.0f %8d %8.1f %8s %8s  %s",
                events,
                median(Measured::wall),
                median(Measured::cpu),
                median(Measured::mebibytes),
                files,
                bytes / 1e6,
                ratio(Measured::wall),
                ratio(Measured::cpu),
                stages());
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"events\": %d, \"wall\": %.3f, \"cpu\": %.3f, \"mebibytes\": %.1f, \"files\": %d, \"bytes\": %d,"
                        + " \"wallRatio\": %s, \"cpuRatio\": %s, \"runs\": %d}",
                events,
                median(Measured::wall),
                median(Measured::cpu),
                median(Measured::mebibytes),
                files,
                bytes,
                against.isEmpty() ? "null" : ratio(Measured::wall),
                against.isEmpty() ? "null" : ratio(Measured::cpu),
                runs.size());
    }

    private double median(ToDoubleFunction<Measured> figure) {
        return median(runs.stream().mapToDouble(figure).sorted().toArray());
    }

    /** The median of the ratios run by run: what moves the machine moves both. */
    private String ratio(ToDoubleFunction<Measured> figure) {
        double[] ratios = new double[against.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = figure.applyAsDouble(runs.get(i)) / figure.applyAsDouble(against.get(i));
        }
        java.util.Arrays.sort(ratios);
        return against.isEmpty() ? "-" : String.format(Locale.ROOT, "%.2f", median(ratios));
    }

    private static double median(double[] sorted) {
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }

    private String stages() {
        var text = new StringBuilder();
        for (Map.Entry<String, Double> stage : runs.get(runs.size() / 2).stages().entrySet()) {
            text.append(stage.getKey()).append(' ').append(stage.getValue()).append("  ");
        }
        return text.toString().strip();
    }
}
