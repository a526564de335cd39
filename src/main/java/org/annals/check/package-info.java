/** Timeline to problems, one class a rule: what can be told only when everything is read. */
@NullMarked
package org.annals.check;

import org.jspecify.annotations.NullMarked;
