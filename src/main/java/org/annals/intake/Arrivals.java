package org.annals.intake;

/**
 * What an import came to.
 *
 * @param events new files of events, drafts included
 * @param drafts how many of them are drafts
 * @param known events and sources that were there already
 * @param sources new sources
 */
public record Arrivals(int events, int drafts, int known, int sources) {}
