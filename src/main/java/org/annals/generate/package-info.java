/** The whole path, pure: what a project's files say becomes what its site holds. */
@NullMarked
package org.annals.generate;

import org.jspecify.annotations.NullMarked;
