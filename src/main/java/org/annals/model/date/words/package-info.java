/** Values in the words of a language. */
@NullMarked
package org.annals.model.date.words;

import org.jspecify.annotations.NullMarked;
