package org.annals.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of the two dates of a slide: a year, perhaps with month, day and time. */
final class SlideDate {

    private static final String SECONDS = "[0-2]?[0-9]:[0-5][0-9]:[0-5][0-9]";

    private SlideDate() {}

    /**
     * The date as text.
     *
     * @param prefix of the names of its parts: nothing, or {@code "end "}
     */
    static Optional<Cell> of(SlideParts slide, String prefix) {
        return slide.part(prefix + "year").map(year -> new Cell(text(slide, prefix), year.at()));
    }

    /** That of our own slide: its EDTF, or the parts that say all of it, with the year zero of EDTF. */
    static Optional<Cell> ofOurs(SlideParts slide, Optional<String> edtf) {
        return slide.part("year")
                .map(year -> new Cell(
                        edtf.orElseGet(() -> whole(slide, "")
                                + (slide.part("end year").isPresent() ? "/" + whole(slide, "end ") : "")),
                        year.at()));
    }

    private static String whole(SlideParts slide, String prefix) {
        String year = slide.text(prefix + "year");
        String digits = year.replaceFirst("^-", "");
        String sign = year.startsWith("-") ? "-" : "";
        return sign + padded(4, digits) + after(slide.text(prefix + "month")) + after(slide.text(prefix + "day"));
    }

    private static String text(SlideParts slide, String prefix) {
        String year = slide.text(prefix + "year").replaceFirst("\\.0+$", "");
        String month = slide.text(prefix + "month").replaceFirst("\\.0+$", "");
        String day = slide.text(prefix + "day").replaceFirst("\\.0+$", "");
        if (year.startsWith("-")) { // whether it has a year zero is not said anywhere
            return ("year " + year + " " + month + " " + day).strip();
        }
        if (!year.matches("[0-9]{1,4}") || !month.matches("[0-9]{0,2}") || !day.matches("[0-9]{0,2}")) {
            return Stream.of(day, month, year).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        }
        return padded(4, year)
                + after(month)
                + after(day)
                + (tells(slide, prefix + "time") ? "T" + padded(8, time(slide)) : "");
    }

    private static String after(String part) {
        return part.isEmpty() ? "" : "-" + padded(2, part);
    }

    private static String padded(int length, String digits) {
        return String.format(Locale.ROOT, "%" + length + "s", digits).replace(' ', '0');
    }

    private static String time(SlideParts slide) {
        return slide.text("time");
    }

    /** Whether this part of the slide stands in the date: a time only with its seconds, and where there is no end. */
    static boolean tells(SlideParts slide, String name) {
        return name.equals("time")
                && slide.text("time").matches(SECONDS)
                && !slide.text("day").isEmpty()
                && slide.part("end year").isEmpty();
    }
}
