/** Typesetting: citations get numbers, links get addresses, notes find their words; all pure and a page at a time. */
@NullMarked
package org.annals.site.text;

import org.jspecify.annotations.NullMarked;
