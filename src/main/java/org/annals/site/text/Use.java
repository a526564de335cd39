package org.annals.site.text;

import org.annals.prose.Reference.Mark;

/**
 * A claim that leans on a source.
 *
 * @param mark where it stands on its page
 * @param claim in plain text
 */
public record Use(String source, Mark mark, String claim) {}
