/** Words typed, a command, an exit code: the only room that prints. */
@NullMarked
package org.annals.cli;

import org.jspecify.annotations.NullMarked;
