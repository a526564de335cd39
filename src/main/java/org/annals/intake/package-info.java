/** Files of other programs in; out come events and sources as the files of a timeline, and what could not be read. */
@NullMarked
package org.annals.intake;

import org.jspecify.annotations.NullMarked;
