/** Site in, files out, one class a format: the only room that knows FreeMarker. */
@NullMarked
package org.annals.render;

import org.jspecify.annotations.NullMarked;
