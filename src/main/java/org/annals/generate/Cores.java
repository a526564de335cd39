package org.annals.generate;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

/** Does several works on all cores, also those that have parallel streams of their own. */
final class Cores {

    private Cores() {}

    /**
     * The results in the order of the items.
     *
     * <p>Not a parallel stream: a thread that has done its part of one waits for the others and helps with nothing inside
     * them, so that of two cores one would be idle. Here the thread that waits is none of those that work.
     */
    static <A, B> List<B> map(List<A> items, Function<A, B> work) {
        var pool = new ForkJoinPool(Runtime.getRuntime().availableProcessors());
        try {
            List<ForkJoinTask<B>> tasks = items.stream()
                    .map(item -> pool.submit(() -> work.apply(item)))
                    .toList();
            return tasks.stream().map(ForkJoinTask::join).toList();
        } finally {
            pool.shutdownNow();
        }
    }
}
