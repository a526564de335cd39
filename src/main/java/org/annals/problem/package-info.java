/** What is wrong in the user's files, and where: the words every other room reports in. */
@NullMarked
package org.annals.problem;

import org.jspecify.annotations.NullMarked;
