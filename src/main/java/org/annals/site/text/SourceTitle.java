package org.annals.site.text;

import java.util.Optional;

/** What a source is called, and in which language. */
public record SourceTitle(String words, Optional<String> language) {}
