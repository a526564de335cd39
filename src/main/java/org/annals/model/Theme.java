package org.annals.model;

import java.util.Map;
import java.util.Optional;
import org.annals.prose.Prose;

/** A subject that runs through several events. */
public record Theme(String id, String name, Map<String, String> names, Optional<Prose> description, FieldLocations at)
        implements Entry {}
