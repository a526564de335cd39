package org.annals.site.page;

import java.util.List;
import org.annals.model.Address;
import org.annals.site.index.EventLine;

/** A month with its events; {@code more} are not named here. */
public record MonthLine(String anchor, String name, Address address, List<EventLine> events, int more) {}
