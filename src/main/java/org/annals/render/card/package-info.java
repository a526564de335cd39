/** Pictures of words that the program draws itself, so that they are the same on every machine, whatever fonts it has. */
@NullMarked
package org.annals.render.card;

import org.jspecify.annotations.NullMarked;
