package org.annals.architecture.broken.model;

import java.util.List;
import org.annals.architecture.broken.site.Downward;

/** The model must not know pages. */
public record Upward(List<Downward> pages) {}
