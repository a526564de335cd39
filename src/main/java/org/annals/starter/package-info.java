/** What a new timeline begins with: its first files, and those by which it is edited on GitHub. */
@NullMarked
package org.annals.starter;

import org.jspecify.annotations.NullMarked;
