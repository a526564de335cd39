package org.annals.problem;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that is made once, by the first who asks, and then stays. */
public final class Lazy<T> {

    /** Let go once it is done, with all that it was to be made of. */
    private Supplier<T> work;

    private volatile Optional<T> done = Optional.empty();

    public Lazy(Supplier<T> work) {
        this.work = work;
    }

    /** The same for all who ask, from whichever thread. */
    public T get() {
        return done.orElseGet(this::made);
    }

    /** What it is if somebody has asked for it already. */
    public Optional<T> known() {
        return done;
    }

    private synchronized T made() {
        if (done.isEmpty()) {
            T value = work.get();
            done = Optional.of(value);
            work = () -> value;
        }
        return done.get();
    }
}
