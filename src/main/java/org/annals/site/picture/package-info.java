/** Drawings of time: where marks, names, eras and lanes stand, in rem of the narrowest drawing, so that wider ones only have more room. */
@NullMarked
package org.annals.site.picture;

import org.jspecify.annotations.NullMarked;
