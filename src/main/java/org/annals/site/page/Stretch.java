package org.annals.site.page;

/** One year with events, or all years in a row without any. */
public record Stretch(YearLine first, YearLine last) {}
