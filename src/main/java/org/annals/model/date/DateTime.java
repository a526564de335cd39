package org.annals.model.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A day with a time of day (Level 0, Date and Time).
 *
 * <p>Its day is the one that was typed, in its own offset from UTC: that is the day on which it happened there.
 *
 * @param second up to 60, for a leap second
 */
public record DateTime(LocalDate date, int hour, int minute, int second, Optional<Offset> offset) implements When {

    /**
     * How far local time was from UTC.
     *
     * @param text {@code Z}, hours as in {@code +08}, or hours and minutes as in {@code +05:30}
     */
    public record Offset(String text) {

        /** Minutes ahead of UTC. */
        public int minutes() {
            if (text.equals("Z")) {
                return 0;
            }
            int hours = Integer.parseInt(text.substring(1, 3));
            int minutes = text.length() > 3 ? Integer.parseInt(text.substring(4)) : 0;
            return (text.charAt(0) == '-' ? -1 : 1) * (60 * hours + minutes);
        }

        String canonical() {
            if (minutes() == 0) {
                return "Z";
            }
            return text.length() == 3 ? text + ":00" : text;
        }
    }

    @Override
    public String edtf() {
        return local() + offset.map(Offset::text).orElse("");
    }

    @Override
    public String canonical() {
        return local() + offset.map(Offset::canonical).orElse("");
    }

    private String local() {
        return date + "T" + two(hour) + ":" + two(minute) + ":" + two(second);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    @Override
    public int level() {
        return date.getYear() < 0 ? 1 : 0;
    }

    @Override
    public Precision precision() {
        return Precision.SECOND;
    }

    @Override
    public List<Point> points() {
        return List.of();
    }

    @Override
    public List<Days> possible() {
        Day day = new Day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        return List.of(Days.of(day, day));
    }

    @Override
    public List<Days> certain() {
        return possible();
    }

    /** HTML has no leap second. */
    @Override
    public Optional<String> machine() {
        return date.getYear() > 0 && second < 60 ? Optional.of(canonical()) : Optional.empty();
    }
}
