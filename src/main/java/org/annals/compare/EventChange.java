package org.annals.compare;

import java.util.List;
import org.annals.model.Event;

/** What becomes of an event. */
public sealed interface EventChange {

    /** The event as it is now; as it was, where it is gone. */
    Event event();

    /** What it says otherwise, if it was there before and is now. */
    default List<Change> changes() {
        return List.of();
    }

    /** A new event; {@code date} is in the words of the site. */
    record Added(Event event, String date) implements EventChange {}

    /** One that is gone; {@code leadsOn} if its address leads to another event. */
    record Removed(Event event, String date, boolean leadsOn) implements EventChange {}

    /** One that says something else than before. */
    record Changed(Event before, Event event, List<Change> changes) implements EventChange {
        public Changed {
            changes = List.copyOf(changes);
        }
    }
}
