package org.annals.render;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Event;

/**
 * When the editors wrote down each event, and last changed it.
 *
 * @param files by the id of an event, which is the name of its file; those of before as well
 */
public record History(Map<String, Life> files) {

    /** Nothing is known. */
    public static final History NONE = new History(Map.of());

    /**
     * What became of a file.
     *
     * @param first when it came
     * @param last when it was changed last, {@code first} if never
     * @param gone when it went, if it did
     */
    public record Life(Instant first, Instant last, Optional<Instant> gone) {}

    public History {
        files = Map.copyOf(files);
    }

    /** That of an event, under whatever ids it had; nothing if its file has not been committed. */
    Optional<Life> of(Event event) {
        return Optional.ofNullable(files.get(event.id()))
                .map(now -> event.aliases().stream()
                        .flatMap(alias -> Stream.ofNullable(files.get(id(alias))))
                        .reduce(now, History::joined));
    }

    /** The last part of an address of before: that of an event ends with its id. */
    private static String id(Event.Alias alias) {
        return alias.path().replaceFirst("(?:/|\\.html)$", "").replaceFirst("^.*/", "");
    }

    /** The commit that gives an event another id writes its alias into it, and says nothing new to readers. */
    private static Life joined(Life now, Life before) {
        boolean renamed = before.gone.filter(now.first::equals).isPresent();
        Instant last = renamed && now.last.equals(now.first) ? before.last : now.last;
        return new Life(before.first.isBefore(now.first) ? before.first : now.first, last, now.gone);
    }
}
