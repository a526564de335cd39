package org.annals.model;

import java.util.Optional;

/** A source, and where in it. */
public record SourceRef(String id, Optional<String> locator) {}
