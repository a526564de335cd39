package org.annals.prose;

import java.util.Optional;
import org.annals.problem.Location;

/** A link to an event by its id, {@code [[event-id|words]]}; without words it shows the event's title. */
public record EventLink(String event, Optional<String> shown, Location at) implements Inline {

    @Override
    public String words() {
        return shown.orElse(event);
    }
}
