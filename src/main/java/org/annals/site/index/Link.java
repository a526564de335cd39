package org.annals.site.index;

import org.annals.model.Address;

/** A link to a page. */
public record Link(String words, Address address) {}
