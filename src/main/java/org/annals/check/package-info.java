/** Timeline to problems, one class a rule: all that is about the meaning of the content, not its form. */
@NullMarked
package org.annals.check;

import org.jspecify.annotations.NullMarked;
