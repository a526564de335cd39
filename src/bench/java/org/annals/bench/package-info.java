/** How long a build takes, how much memory it needs and how much it writes: whole processes, on corpora made from a seed. */
@NullMarked
package org.annals.bench;

import org.jspecify.annotations.NullMarked;
