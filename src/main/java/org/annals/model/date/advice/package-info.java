/** What people write in place of EDTF, and what they probably mean by it. */
@NullMarked
package org.annals.model.date.advice;

import org.jspecify.annotations.NullMarked;
