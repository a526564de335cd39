/** Timeline in, pages out: which pages there are, at which addresses, and all that each of them shows. */
@NullMarked
package org.annals.site;

import org.jspecify.annotations.NullMarked;
