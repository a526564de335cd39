/** The workflows of this repository: their scripts are run as GitHub runs them, on small repositories. */
@NullMarked
package org.annals.workflow;

import org.jspecify.annotations.NullMarked;
