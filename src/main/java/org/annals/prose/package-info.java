/** A written text as a tree of plain records, whatever it was written in: what Markdown becomes and HTML is made from. */
@NullMarked
package org.annals.prose;

import org.jspecify.annotations.NullMarked;
