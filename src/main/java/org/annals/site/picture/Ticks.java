package org.annals.site.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.annals.site.index.RoundYears;

/** Where an axis is labelled: at round years, months or days, as many as have room. */
public final class Ticks {

    private static final double YEAR = 2.4; // rem that a label needs
    private static final double YEAR_OF_ERA = 3.6; // with BCE or CE behind it
    private static final int FIRST_PLAIN = 1000;
    private static final int LAST_PLAIN = 9999;
    private static final double MONTH = 4.15;
    private static final double DAY = 3.6;
    private static final double MARGIN = 0.05; // years: so much of another one does not count
    private static final List<Integer> MONTHS = List.of(1, 2, 3, 6);
    private static final List<Integer> DAYS = List.of(1, 5, 10, 15);
    private static final int LAST_DAY = 28;

    private Ticks() {}

    /** A labelled beginning: of a year if month and day are 0, of a month if the day is. */
    public record Tick(double x, long year, int month, int day) {}

    public static List<Tick> of(Axis axis) {
        double year = axis.year();
        if (year / 12 * DAYS.get(DAYS.size() - 1) / 31 >= DAY) {
            return days(axis, step(DAYS, year / 12 / 31, DAY));
        }
        return year >= 2 * MONTH ? months(axis, step(MONTHS, year / 12, MONTH)) : years(axis, round(room(axis) / year));
    }

    /** Years of four digits stand alone, others with their era; a drawing may reach a little beyond its period. */
    private static double room(Axis axis) {
        double beyond = YEAR / axis.year();
        boolean isPlain = axis.from() + beyond >= FIRST_PLAIN && axis.to() - beyond <= LAST_PLAIN + 1;
        return isPlain ? YEAR : YEAR_OF_ERA;
    }

    /** How many years stand between two labels. */
    public static long yearStep(Axis axis) {
        return round(YEAR / axis.year());
    }

    /** The least of 1, 2, 5, 10, 20, 50 … that is not less. */
    public static long round(double least) {
        for (long ten = 1; ; ten *= 10) {
            for (long step : List.of(ten, 2 * ten, 5 * ten)) {
                if (step >= least) {
                    return step;
                }
            }
        }
    }

    private static int step(List<Integer> steps, double unit, double room) {
        return steps.stream().filter(step -> step * unit >= room).findFirst().orElse(steps.get(steps.size() - 1));
    }

    private static List<Tick> years(Axis axis, long step) {
        return years(axis)
                .filter(year -> RoundYears.isRound(year, step) && !isBesideFirst(year, step))
                .mapToObj(year -> new Tick(axis.at((double) year), year, 0, 0))
                .filter(tick -> hasRoom(tick, axis))
                .toList();
    }

    /** The year 1 CE is labelled, so that another one so near to it is not. */
    private static boolean isBesideFirst(long year, long step) {
        return year > 1 && 2 * (year - 1) <= step;
    }

    /** Of several years each January bears the number of its year. */
    private static List<Tick> months(Axis axis, int step) {
        boolean isLong = Math.floor(axis.from() + MARGIN) + 1 < axis.to() - MARGIN;
        return years(axis)
                .boxed()
                .flatMap(year -> IntStream.range(0, 12)
                        .filter(month -> month % step == 0)
                        .mapToObj(month ->
                                new Tick(axis.at(year + month / 12.0), year, month == 0 && isLong ? 0 : month + 1, 0)))
                .filter(tick -> hasRoom(tick, axis))
                .toList();
    }

    private static List<Tick> days(Axis axis, int step) {
        var ticks = new ArrayList<Tick>();
        for (long year : years(axis).toArray()) {
            for (int month = 1; month <= 12; month++) {
                for (int day = 1; day <= LAST_DAY; day = day == 1 && step > 1 ? step : day + step) {
                    ticks.add(new Tick(axis.at(year + (month - 1 + (day - 1) / 31.0) / 12), year, month, day));
                }
            }
        }
        return ticks.stream().filter(tick -> hasRoom(tick, axis)).toList();
    }

    private static LongStream years(Axis axis) {
        return LongStream.rangeClosed((long) Math.floor(axis.from()), (long) Math.ceil(axis.to()) - 1);
    }

    /** Whether its label ends before the axis does. */
    private static boolean hasRoom(Tick tick, Axis axis) {
        double room = tick.month == 0 ? YEAR : tick.day == 0 ? MONTH : DAY;
        return tick.x >= 0 && tick.x + room <= axis.length();
    }
}
