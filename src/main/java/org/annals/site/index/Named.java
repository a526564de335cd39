package org.annals.site.index;

import java.util.Map;
import java.util.Optional;
import org.annals.model.Address;

/** A name that leads to the page about it; {@code names} are those in other languages, by language tag. */
public record Named(String name, Address address, Optional<String> role, Map<String, String> names) {}
