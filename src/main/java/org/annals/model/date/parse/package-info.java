/** EDTF read by recursive descent: a value, or where the text stops being one. */
@NullMarked
package org.annals.model.date.parse;

import org.jspecify.annotations.NullMarked;
