package org.annals.site.picture;

import java.util.List;
import java.util.Optional;
import org.annals.model.Address;
import org.annals.model.Event;

/**
 * What is wanted of a drawing.
 *
 * @param here the event that the page is about
 * @param entry the entry of which these are the events, if they are not those of all
 * @param most how many names are tried
 * @param names how many rows of them there may be
 * @param rows how many rows of marks
 */
record DrawingOptions(
        List<Event> events,
        Optional<Event> here,
        Optional<Address> entry,
        int most,
        int names,
        int rows,
        boolean eras,
        List<Lanes.Row> lanes) {

    boolean isHere(Event event) {
        return here.filter(page -> page.id().equals(event.id())).isPresent();
    }
}
