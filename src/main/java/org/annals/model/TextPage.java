package org.annals.model;

import java.util.Optional;
import org.annals.problem.Location;
import org.annals.prose.Prose;

/** A page that is only text, such as About; {@code id} is its address. */
public record TextPage(String id, String title, Optional<String> summary, Prose body, Location at) {}
