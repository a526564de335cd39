package org.annals.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Reads files side by side, on threads whose stack is deep enough for any text that the guard lets through. */
final class Workers {

    private static final long STACK = 64L << 20;
    private static final long PATIENCE_SECONDS = 20;

    private Workers() {}

    /**
     * The results in the order of the items.
     *
     * @param tooLong what to say of an item that does not come to an end
     */
    static <A, B> List<B> map(List<A> items, Function<A, B> work, Function<A, B> tooLong) {
        var pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
            var thread = new Thread(null, task, "annals-reader", STACK);
            thread.setDaemon(true);
            return thread;
        });
        try {
            var futures = new ArrayList<Future<B>>(items.size());
            for (A item : items) {
                futures.add(pool.submit(() -> work.apply(item)));
            }
            var results = new ArrayList<B>(items.size());
            for (int i = 0; i < items.size(); i++) {
                results.add(wait(futures.get(i), items.get(i), tooLong));
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private static <A, B> B wait(Future<B> future, A item, Function<A, B> tooLong) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return tooLong.apply(item);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading " + item + " failed", e.getCause());
        }
    }
}
