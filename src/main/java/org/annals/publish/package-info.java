/** Files to disk, all or none: the only room that writes. */
@NullMarked
package org.annals.publish;

import org.jspecify.annotations.NullMarked;
