package org.annals.site.index;

import org.annals.model.Address;
import org.annals.model.Settings.Kind;

/**
 * An event in a list.
 *
 * @param draft whether only editors see it
 */
public record EventLine(Address address, String title, DateText date, Kind kind, boolean milestone, boolean draft) {}
