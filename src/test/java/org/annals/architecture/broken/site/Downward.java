package org.annals.architecture.broken.site;

import org.annals.architecture.broken.model.Upward;

/** A page may know the model, but then the model must not know pages. */
public record Downward(Upward model) {}
