package org.annals.render;

import java.util.List;
import java.util.Optional;
import org.annals.model.Address;

/**
 * A file that holds what some pages show, for other programs.
 *
 * @param type its media type
 * @param title the key of its words
 * @param form what those who use it call its format, or nothing
 * @param templates the kinds of page that name it
 * @param page the one page that names it, if it is of no other
 */
public record Alternate(
        String type, Address address, String title, String form, List<String> templates, Optional<Address> page) {

    Alternate(String type, Address address, String title, String form, List<String> templates) {
        this(type, address, title, form, templates, Optional.empty());
    }

    /** A file that holds all events. */
    static Alternate ofEvents(String type, String file, String form) {
        return new Alternate(type, new Address(file), "entry.events", form, List.of("home"));
    }

    /** A file that holds the events of one page. */
    static Alternate ofPage(String type, Address address, String title, String form, Address page) {
        return new Alternate(type, address, title, form, List.of(), Optional.of(page));
    }
}
