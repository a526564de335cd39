/** Where things stand in a drawing of time: pure geometry, in rem of the narrowest drawing, so that wider ones only have more room. */
@NullMarked
package org.annals.site.picture;

import org.jspecify.annotations.NullMarked;
