/** The user's files, each read once and strictly: path and text. */
@NullMarked
package org.annals.source;

import org.jspecify.annotations.NullMarked;
