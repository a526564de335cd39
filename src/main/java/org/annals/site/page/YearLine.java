package org.annals.site.page;

import java.util.List;
import org.annals.model.Address;
import org.annals.site.index.EventLine;

/** A year, or {@code several} up to the last, with its events; {@code more} are not named here. */
public record YearLine(
        long year, long last, boolean several, String label, Address address, List<EventLine> events, int more) {}
