package org.annals.site.text;

import org.annals.prose.NumberedCitation.Mark;

/**
 * A claim that leans on a source.
 *
 * @param mark where it stands on its page
 * @param claim in plain text
 */
public record SourceUse(String source, Mark mark, String claim) {}
