/** Look-ups over a timeline, made once and never changed: what belongs to what, in which order, under which name. */
@NullMarked
package org.annals.site.index;

import org.jspecify.annotations.NullMarked;
