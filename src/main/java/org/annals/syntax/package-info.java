/** Text to located trees: the only room that knows SnakeYAML and flexmark. */
@NullMarked
package org.annals.syntax;

import org.jspecify.annotations.NullMarked;
