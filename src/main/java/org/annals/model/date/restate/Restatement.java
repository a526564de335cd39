package org.annals.model.date.restate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.annals.model.date.Bound;
import org.annals.model.date.Day;
import org.annals.model.date.Days;
import org.annals.model.date.When;

/**
 * What a text says, in words that the advice on dates understands.
 *
 * @param message one plain sentence without a full stop
 * @param wordings the likeliest first; none where Annals cannot say the date otherwise
 * @param within the days in which a date must lie, at least in part, if it is one of an era
 */
public record Restatement(String message, List<Wording> wordings, Optional<Stretch> within) {

    /**
     * One way to say it.
     *
     * @param text a date, or words for one
     * @param suffix what follows the date in EDTF, such as a time, or nothing
     * @param condition what must be true for it to be right, or nothing
     */
    public record Wording(String text, String suffix, String condition) {}

    /**
     * The days from the first to the last, both included.
     *
     * @param refusal what to tell of a date that lies outside
     */
    public record Stretch(LocalDate first, LocalDate last, String refusal) {

        Stretch with(Stretch other) {
            return new Stretch(
                    first.isBefore(other.first) ? first : other.first,
                    last.isAfter(other.last) ? last : other.last,
                    refusal);
        }

        private boolean overlaps(Days days) {
            return isNot(days.last(), last -> last.isBefore(first)) && isNot(days.first(), day -> day.isAfter(last));
        }

        private static boolean isNot(Bound bound, Predicate<LocalDate> outside) {
            return bound.day().flatMap(Day::toLocalDate).filter(outside).isEmpty();
        }
    }

    public Restatement {
        wordings = List.copyOf(wordings);
    }

    /** A date for which there are no other words. */
    static Restatement none(String message) {
        return new Restatement(message, List.of(), Optional.empty());
    }

    /** What to tell where no wording is a date; nothing if another explanation may be better. */
    public Optional<String> refusal() {
        return wordings.isEmpty() ? Optional.of(message) : within.map(Stretch::refusal);
    }

    /** Whether a date can be meant: one of an era lies in it, at least in part. */
    public boolean canBe(When when) {
        return within.isEmpty() || within.get().overlaps(when.span());
    }

    static Restatement as(String message, String text) {
        return none(message).or(text, "");
    }

    static Restatement as(String message, String text, String condition) {
        return none(message).or(text, condition);
    }

    Restatement or(String text, String condition) {
        return or(new Wording(text, "", condition));
    }

    Restatement or(Wording other) {
        var more = new ArrayList<>(wordings);
        more.add(other);
        return new Restatement(message, more, within);
    }

    Restatement within(Stretch days) {
        return new Restatement(message, wordings, Optional.of(days));
    }
}
