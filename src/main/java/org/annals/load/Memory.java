package org.annals.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What files and entries were read to, from one load to the next. Something is read again when it is another, or when a name
 * that it leans on is; nothing is kept of what the last load did not need. It serves one load at a time.
 */
public final class Memory {

    private final boolean keeps;
    private Map<Object, Object> before = new ConcurrentHashMap<>();
    private Map<Object, Object> now = new ConcurrentHashMap<>();
    private Optional<KnownIds> names = Optional.empty();
    private Optional<Object> rest = Optional.empty();
    private boolean sameNames;

    private Memory(boolean keeps) {
        this.keeps = keeps;
    }

    /** One that is empty still. */
    public static Memory empty() {
        return new Memory(true);
    }

    /** One that keeps nothing, for those who load once. */
    static Memory none() {
        return new Memory(false);
    }

    /** A load begins. */
    void begin() {
        before = now;
        now = new ConcurrentHashMap<>(before.size()); // it will hold about as much, and to grow takes time
    }

    /**
     * From now on there are readings.
     *
     * @param known the names that they may lean on
     * @param context what else each of them leans on
     */
    void stand(KnownIds known, Object context) {
        sameNames = names.filter(known::equals).isPresent();
        if (rest.filter(context::equals).isEmpty()) {
            before.values().removeIf(Reading.class::isInstance);
        }
        names = Optional.of(known);
        rest = Optional.of(context);
    }

    /**
     * What comes of an item alone.
     *
     * @param what is made of it; with the item it says what is remembered
     */
    <A, B> B of(String what, A item, Function<A, B> work) {
        return keep(new Fact(what, item), any -> true, () -> work.apply(item));
    }

    /**
     * What comes of an item that stands in the place of another one, of which what came before may be of use.
     *
     * @param again what comes of it with the help of the item before and of what came of that; nothing if that is no help
     */
    <A, B> B inPlace(String what, Object place, A item, Function<A, B> work, Again<A, B> again) {
        var key = new Fact(what, place);
        Optional<Kept<A, B>> last = known(key);
        if (!keeps) {
            return work.apply(item);
        }
        Kept<A, B> kept = last.filter(one -> one.item.equals(item))
                .orElseGet(() -> new Kept<>(
                        item,
                        last.flatMap(one -> again.of(one.item, one.value, item)).orElseGet(() -> work.apply(item))));
        now.put(key, kept);
        return kept.value;
    }

    /** Makes something anew with the help of what there was. */
    interface Again<A, B> {
        Optional<B> of(A before, B made, A now);
    }

    private record Kept<A, B>(A item, B value) {}

    /** The same of an item that is known by being the same object. */
    <A, B> B ofSame(String what, A item, Function<A, B> work) {
        return keep(new Fact(what, new Same(item)), any -> true, () -> work.apply(item));
    }

    /** The same of several. */
    <B> B ofAllSame(String what, List<?> items, Supplier<B> work) {
        return keep(new Fact(what, items.stream().map(Same::new).toList()), any -> true, work);
    }

    /** What an item, which is known by being the same object, was read to. */
    <T> Reading<T> reading(Object item, Supplier<Reading<T>> work) {
        if (!keeps) {
            return work.get().once();
        }
        return keep(new Same(item), this::holds, work);
    }

    /** The same without reading it, if that is needed. */
    <T> Optional<Reading<T>> reading(Object item) {
        var key = new Same(item);
        Optional<Reading<T>> known = this.<Reading<T>>known(key).filter(this::holds);
        known.ifPresent(reading -> now.put(key, reading));
        return known;
    }

    private boolean holds(Reading<?> reading) {
        return sameNames || names.filter(reading.leaning()::holds).isPresent();
    }

    private <B> B keep(Object key, Function<B, Boolean> holds, Supplier<B> work) {
        if (!keeps) {
            return work.get();
        }
        B value = this.<B>known(key).filter(holds::apply).orElseGet(work);
        now.put(key, value);
        return value;
    }

    @SuppressWarnings("unchecked") // a key is always asked for by the same caller
    private <B> Optional<B> known(Object key) {
        return Optional.ofNullable((B) before.get(key));
    }

    private record Fact(String what, Object item) {}

    /** Two entries may be equal and stand in different places, and to compare them takes long. */
    private record Same(Object item) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Same same && item == same.item;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(item);
        }
    }
}
