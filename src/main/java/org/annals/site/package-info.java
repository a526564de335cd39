/** Timeline in, site out: which pages there are, at which addresses, and each of them when it is asked for. */
@NullMarked
package org.annals.site;

import org.jspecify.annotations.NullMarked;
