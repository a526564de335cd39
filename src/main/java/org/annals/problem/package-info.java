/** What is wrong in the user's files, and where: the words every other room reports in, and the small values that all hand on. */
@NullMarked
package org.annals.problem;

import org.jspecify.annotations.NullMarked;
