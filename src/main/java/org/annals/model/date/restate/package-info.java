/** Dates that are right by another custom than that of EDTF (eras, other calendars, counted days), said otherwise. */
@NullMarked
package org.annals.model.date.restate;

import org.jspecify.annotations.NullMarked;
