package org.annals.render;

import java.util.List;
import org.annals.model.Address;

/**
 * A file that holds what some pages show, for other programs.
 *
 * @param type its media type
 * @param title the key of its words
 * @param form what those who use it call its format, or nothing
 * @param templates the kinds of page that name it
 */
public record Alternate(String type, Address address, String title, String form, List<String> templates) {

    /** A file that holds all events. */
    static Alternate ofEvents(String type, String file, String form) {
        return new Alternate(type, new Address(file), "entry.events", form, List.of("home"));
    }
}
