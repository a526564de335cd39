package org.annals.site.page;

/**
 * One year with events, or all years in a row without any.
 *
 * @param label all of its years
 */
public record Stretch(YearLine first, YearLine last, String label) {}
