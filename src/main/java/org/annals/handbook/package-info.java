/** The handbook, which every site publishes under {@code /help/}: which chapters there are, and each when it is asked for. */
@NullMarked
package org.annals.handbook;

import org.jspecify.annotations.NullMarked;
