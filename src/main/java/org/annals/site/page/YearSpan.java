package org.annals.site.page;

import java.util.Optional;
import org.annals.site.picture.Rail;

/**
 * One year with events, or all years in a row without any.
 *
 * @param label all of its years
 * @param rail beside all of them
 */
public record YearSpan(YearLine first, YearLine last, String label, Optional<Rail> rail) {}
