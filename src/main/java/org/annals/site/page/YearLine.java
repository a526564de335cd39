package org.annals.site.page;

import java.util.List;
import java.util.Optional;
import org.annals.model.Address;
import org.annals.site.index.EventLine;
import org.annals.site.picture.Rail;

/** A year, or {@code several} up to the last, with its events; {@code more} are not named here. The rail stands beside them. */
public record YearLine(
        long year,
        long last,
        boolean several,
        String label,
        Address address,
        List<EventLine> events,
        int more,
        Optional<Rail> rail) {}
