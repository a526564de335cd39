package org.annals.problem;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that is made once, by the first who asks, and then stays. */
public final class Lazy<T> {

    private final Supplier<T> work;
    private volatile Optional<T> done = Optional.empty();

    public Lazy(Supplier<T> work) {
        this.work = work;
    }

    /** The same for all who ask, from whichever thread. */
    public T get() {
        return done.orElseGet(this::made);
    }

    private synchronized T made() {
        if (done.isEmpty()) {
            done = Optional.of(work.get());
        }
        return done.get();
    }
}
