package org.annals.model.date.restate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.date.tongues.Tongues;

/** Understands years of the Buddhist era as Thailand counts them: พ.ศ. 2544, 15 มิถุนายน 2544, 2544 BE. */
final class ThaiYears {

    private static final Pattern THAI = Pattern.compile("\\p{IsThai}");
    private static final Pattern ERA = Pattern.compile(
            "(?:พ\\.? ?ศ\\.?|พุทธศักราช|\\bb\\.?e\\.?) ?(?<year>2[3-9][0-9]{2})(?![0-9])|(?<![0-9])(?<last>2[3-9][0-9]{2}) ?(?:b\\.e\\.|be)(?![a-z])");
    private static final Pattern OURS = Pattern.compile("(?:ค\\.? ?ศ\\.?|คริสต์ศักราช) ?");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?<year>2[4-6][0-9]{2})(?<last>)(?![0-9])");

    private static final int AHEAD = 543;

    /** The first year that began in January. */
    private static final int REFORM = 2484;

    private static final String MESSAGE = "the Buddhist era of Thailand is " + AHEAD + " years ahead";
    private static final String APRIL =
            "until 1940 a Thai year began in April, so that its year in the Gregorian calendar is not sure";

    private ThaiYears() {}

    static Optional<Restatement> restate(String text) {
        boolean isThai = THAI.matcher(text).find();
        if (isThai && OURS.matcher(text).find()) {
            return Optional.of(Restatement.as(
                    "a date is written in digits and hyphens, without words",
                    Tongues.thai(OURS.matcher(text).replaceAll(""))));
        }
        Matcher era = ERA.matcher(text);
        Matcher year = era.find() ? era : YEAR.matcher(text);
        if (year != era && !(isThai && year.find())) {
            return Optional.empty();
        }
        String digits = Optional.ofNullable(year.group("year"))
                .filter(group -> !group.isEmpty())
                .orElseGet(() -> year.group("last"));
        int counted = Integer.parseInt(digits);
        String before = text.substring(0, year.start());
        String after = text.substring(year.end());
        return Optional.of(
                counted < REFORM
                        ? Restatement.none(APRIL)
                        : Restatement.as(
                                MESSAGE,
                                Tongues.thai(before + (counted - AHEAD) + after),
                                year == era ? "" : "if the year is one of that era"));
    }
}
