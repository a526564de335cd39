package org.annals.model.date.read;

import java.util.Optional;
import org.annals.model.date.When;

/** What reading a date gave: the value, or the one thing that is wrong with the text. */
public sealed interface Parsed permits Parsed.Value, Fault {

    /** A date that could be read. */
    record Value(When when) implements Parsed {
        @Override
        public Optional<When> value() {
            return Optional.of(when);
        }

        @Override
        public Optional<Fault> fault() {
            return Optional.empty();
        }
    }

    Optional<When> value();

    Optional<Fault> fault();
}
