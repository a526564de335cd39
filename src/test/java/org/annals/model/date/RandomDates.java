package org.annals.model.date;

import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Writes random dates of every form and level, all of them right. */
public final class RandomDates {

    private static final String[] SIGNS = {"", "", "", "", "", "", "?", "~", "%"};

    private final SplittableRandom random;

    public RandomDates(long seed) {
        this.random = new SplittableRandom(seed);
    }

    public String any() {
        return one(this::point, this::point, this::moment, this::interval, this::set);
    }

    String point() {
        return one(this::calendarDate, this::calendarDate, this::calendarDate, this::season, this::longYear);
    }

    private String calendarDate() {
        String date = sign() + year() + sign();
        if (random.nextInt(3) == 0) {
            return date;
        }
        date += "-" + sign() + masked(two(1, 12), "XX", "1X", "0X", "X2") + sign();
        return random.nextInt(3) == 0
                ? date
                : date + "-" + sign() + masked(two(1, 28), "XX", "1X", "X5", "2X") + sign();
    }

    private String season() {
        return sign() + year() + sign() + "-" + sign() + two(21, 41) + sign();
    }

    private String year() {
        String digits = Integer.toString(10_000 + random.nextInt(1, 10_000)).substring(1);
        int at = random.nextInt(12);
        if (at < 4) {
            digits = digits.substring(0, at) + "X" + digits.substring(at + 1);
        }
        return (random.nextInt(6) == 0 ? "-" : "") + digits;
    }

    private String longYear() {
        String minus = random.nextBoolean() ? "-" : "";
        return one(
                () -> "Y" + minus + random.nextLong(10_000, Year.LIMIT + 1) + sign(),
                () -> "Y" + minus + random.nextInt(1, 100) + "E" + random.nextInt(4, 9) + sign(),
                () -> "Y" + minus + random.nextLong(10_000, 1_000_000) + "S" + random.nextInt(1, 6),
                () -> minus + (1 + random.nextInt(8)) + two(0, 99) + two(0, 9).charAt(1) + "S" + random.nextInt(1, 5));
    }

    private String moment() {
        String zone = masked("", "Z", "+08", "-04:30", "+00:00", "+14:00");
        return "20" + two(0, 99) + "-" + two(1, 12) + "-" + two(1, 28) + "T" + two(0, 23) + ":" + two(0, 59) + ":"
                + two(0, 59) + zone;
    }

    private String interval() {
        return one(() -> point() + "/..", () -> "../" + point(), () -> point() + "/", () -> "/" + point(), () -> {
            String[] ends = ordered(point(), point());
            return ends[0] + "/" + ends[1];
        });
    }

    private String set() {
        var members = new ArrayList<String>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            members.add(member());
        }
        String first = random.nextInt(5) == 0 ? ".." + point() + "," : "";
        String last = random.nextInt(5) == 0 ? "," + point() + ".." : "";
        String list = first + String.join(",", members) + last;
        return random.nextBoolean() ? "[" + list + "]" : "{" + list + "}";
    }

    private String member() {
        if (random.nextInt(3) > 0) {
            return point();
        }
        String year = Integer.toString(random.nextInt(1000, 9000));
        String[] ends = ordered(year + "-" + two(1, 12), year + "-" + two(1, 12));
        return ends[0] + ".." + ends[1];
    }

    /** Two dates in an order that an interval may have. */
    private static String[] ordered(String a, String b) {
        boolean right =
                Bound.compareFirst(Dates.date(a).earliest(), Dates.date(b).earliest()) <= 0;
        return right ? new String[] {a, b} : new String[] {b, a};
    }

    private String sign() {
        return SIGNS[random.nextInt(SIGNS.length)];
    }

    private String masked(String usual, String... others) {
        int at = random.nextInt(others.length * 3);
        return at < others.length ? others[at] : usual;
    }

    private String two(int from, int to) {
        return Integer.toString(100 + random.nextInt(from, to + 1)).substring(1);
    }

    @SafeVarargs
    private String one(Supplier<String>... forms) {
        return forms[random.nextInt(forms.length)].get();
    }
}
