package org.annals.site.index;

import java.util.Optional;
import org.annals.model.Address;

/** A link to a page, or to a place on it, with the number of events or names that wait there. */
public record Counted(String words, Address address, Optional<String> anchor, int count) {}
