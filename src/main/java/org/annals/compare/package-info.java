/** Says what a change of the content does for readers: two states of a timeline become a tree of changes in words. */
@NullMarked
package org.annals.compare;

import org.jspecify.annotations.NullMarked;
