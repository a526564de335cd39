package org.annals.site.text;

import org.annals.model.Address;
import org.annals.problem.Location;

/**
 * A link in a text to a place inside a page; whether the place is there shows only when the page is rendered.
 *
 * @param at where the link stands in the content
 */
public record AnchorLink(Address page, String anchor, Location at) {}
