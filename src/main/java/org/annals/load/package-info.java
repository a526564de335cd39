/** Files in, timeline out: reads every file by its schema, resolves every id, and reports all that is wrong on the way. */
@NullMarked
package org.annals.load;

import org.jspecify.annotations.NullMarked;
