package org.annals.model.date;

import java.util.List;
import java.util.stream.Collectors;
import org.annals.model.date.read.DateReader;

/** Short notations for tests. */
public final class Dates {

    private Dates() {}

    public static When date(String edtf) {
        return DateReader.read(edtf).value().orElseThrow(() -> new AssertionError(DateReader.read(edtf)));
    }

    /** A day as {@code 2001-06-15}, a missing one by its name. */
    public static String text(Bound bound) {
        return bound.day().map(Dates::text).orElseGet(bound::toString);
    }

    public static String text(List<Days> stretches) {
        return stretches.stream()
                .map(days -> text(days.first()) + ".." + text(days.last()))
                .collect(Collectors.joining(" "));
    }

    private static String text(Day day) {
        String sign = day.year() < 0 ? "-" : "";
        return sign + padded(4, Math.abs(day.year())) + "-" + padded(2, day.month()) + "-" + padded(2, day.day());
    }

    private static String padded(int width, long number) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
