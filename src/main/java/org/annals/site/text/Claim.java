package org.annals.site.text;

import java.util.Optional;

/** A claim, where it stands on the page of its event, and where in the source. */
public record Claim(String words, String anchor, Optional<String> locator) {}
