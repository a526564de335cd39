package org.annals.model.date.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.annals.model.date.Component;
import org.annals.model.date.Point;
import org.annals.model.date.Qualification;
import org.annals.model.date.Qualifier;
import org.annals.model.date.SubYear;
import org.annals.model.date.words.Phrases.Said;

/** Says how sure a date is: about May 2003, 11 June 2004 (year uncertain). */
final class DoubtWords {

    private final Phrases phrases;

    DoubtWords(Phrases phrases) {
        this.phrases = phrases;
    }

    String around(Point point, Said date) {
        Qualification doubts = point.qualification();
        if (doubts.any() == Qualifier.NONE) {
            return date.by(phrases);
        }
        if (doubts.isUniform()) {
            return whole(doubts.whole(), date, point.year().significant() > 0);
        }
        return onlyTheDayIsApproximate(doubts) ? phrases.around("date.about", date) : parts(point, date);
    }

    /** Significant digits say "about" already. */
    private String whole(Qualifier doubt, Said date, boolean saysAbout) {
        boolean about = doubt.isApproximate() && !saysAbout;
        if (doubt.isUncertain()) {
            return phrases.around(about ? "date.about.uncertain" : "date.uncertain", date);
        }
        return about ? phrases.around("date.about", date) : date.by(phrases);
    }

    private static boolean onlyTheDayIsApproximate(Qualification doubts) {
        return doubts.of(Component.DAY) == Qualifier.APPROXIMATE
                && doubts.of(Component.YEAR) == Qualifier.NONE
                && doubts.of(Component.MONTH) == Qualifier.NONE;
    }

    /** The parts by their doubt: (year uncertain, month and day approximate). */
    private String parts(Point point, Said date) {
        Said doubts = Stream.of(Qualifier.UNCERTAIN, Qualifier.APPROXIMATE, Qualifier.UNCERTAIN_AND_APPROXIMATE)
                .filter(doubt -> !names(point, doubt).isEmpty())
                .map(doubt -> doubt(point, doubt))
                .reduce((a, b) -> words -> words.fill("date.doubt.list", Map.of("list", a, "item", b)))
                .orElseThrow();
        return phrases.fill("date.doubts", Map.of("date", date, "doubts", doubts));
    }

    private static Said doubt(Point point, Qualifier doubt) {
        Said parts = Phrases.join("and", names(point, doubt));
        return phrases -> phrases.fill("date.doubt", Map.of("parts", parts, "doubt", name(doubt)));
    }

    private static List<Said> names(Point point, Qualifier doubt) {
        return Stream.of(Component.values())
                .filter(component -> point.qualification().of(component) == doubt)
                .map(component -> name(point, component))
                .toList();
    }

    private static Said name(Point point, Component component) {
        return phrases -> phrases.fill(
                switch (component) {
                    case YEAR -> "date.part.year";
                    case MONTH -> point instanceof SubYear ? "date.part.season" : "date.part.month";
                    case DAY -> "date.part.day";
                });
    }

    private static Said name(Qualifier doubt) {
        return phrases -> phrases.fill(
                switch (doubt) {
                    case UNCERTAIN -> "date.doubt.uncertain";
                    case APPROXIMATE -> "date.doubt.approximate";
                    default -> "date.doubt.both";
                });
    }
}
