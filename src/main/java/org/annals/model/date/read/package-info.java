/** A text in, a date or a fault out, with advice that is proved to be a date. */
@NullMarked
package org.annals.model.date.read;

import org.jspecify.annotations.NullMarked;
