package org.annals.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.annals.problem.Problem;
import org.annals.problem.Result;

/** The pages that were looked at last, and for each the last bytes that were good. */
final class Pages {

    /** More than anybody has open. */
    private static final int MOST = 100;

    /**
     * A page as it is shown.
     *
     * @param bytes nothing if it could never be made
     * @param problems what was wrong when it was made now
     */
    record Shown(Optional<byte[]> bytes, List<Problem> problems) {

        Shown {
            problems = List.copyOf(problems);
        }
    }

    /** A page that is made by the first who asks, while others wait only if they ask for the same. */
    private final class Making {

        private Optional<Shown> done = Optional.empty();

        synchronized Shown show(String path, Supplier<Result<byte[]>> making) {
            if (done.isEmpty()) {
                Result<byte[]> result = making.get();
                done = Optional.of(new Shown(good(path, result.value()), result.problems()));
            }
            return done.get();
        }
    }

    private final Map<String, Making> made = new Recent<>();
    private final Map<String, byte[]> good;

    private Pages(Map<String, byte[]> good) {
        this.good = good;
    }

    static Pages none() {
        return new Pages(new Recent<>());
    }

    /** None is made yet, but what was good is known. */
    synchronized Pages next() {
        var known = new Recent<byte[]>();
        known.putAll(good);
        return new Pages(known);
    }

    /** A page, which is made only if it was not yet. */
    Shown show(String path, Supplier<Result<byte[]>> making) {
        return making(path).show(path, making);
    }

    private synchronized Making making(String path) {
        return made.computeIfAbsent(path, any -> new Making());
    }

    private synchronized Optional<byte[]> good(String path, Optional<byte[]> bytes) {
        bytes.ifPresent(now -> good.put(path, now));
        return Optional.ofNullable(good.get(path));
    }

    /** Forgets what was not asked for the longest. */
    private static final class Recent<V> extends LinkedHashMap<String, V> {

        private static final long serialVersionUID = 1;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > MOST;
        }
    }
}
