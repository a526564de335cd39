package org.annals.site.text;

/**
 * A source in the list of a page.
 *
 * @param events how many events lean on it
 * @param beside whether these are events beside that of the page
 */
public record SourceLine(CitedSource cited, SourceView source, int events, boolean beside) {}
