package org.annals.site.index;

import java.util.List;
import java.util.Optional;

/** An event on the page of its year; {@code anchor} if it is the first of a month there. */
public record EventCard(
        Optional<String> anchor, EventLine line, String summary, Optional<Named> place, List<Named> themes) {}
