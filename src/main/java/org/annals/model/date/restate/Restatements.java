package org.annals.model.date.restate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.annals.model.date.tongues.Tongues;

/** Every custom that is known, the more telling first. */
public final class Restatements {

    private static final List<Function<String, Optional<Restatement>>> ALL = List.of(
            EraYears::restate,
            ThaiYears::restate,
            ForeignCalendars::restate,
            UnknownDates::restate,
            ShortHanYears::restate,
            DualYears::restate,
            OldStyle::restate,
            CountedDays::restate,
            Shorthand::restate,
            YearlessDates::restate,
            TimesOfDay::restate);

    private Restatements() {}

    /**
     * The text said otherwise, by the first custom that explains it; nothing where none does.
     *
     * @param typed as it was typed, in any language that is known
     */
    public static Optional<Restatement> of(String typed) {
        return Stream.concat(Stream.of(Tongues.plain(typed)), Tongues.english(typed).stream())
                .flatMap(text -> ALL.stream().flatMap(custom -> custom.apply(text).stream()))
                .findFirst();
    }
}
