/** Tells what came of a project: one class a format, for people, for programs and for GitHub. */
@NullMarked
package org.annals.report;

import org.jspecify.annotations.NullMarked;
