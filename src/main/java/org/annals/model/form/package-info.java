/** What content files may hold, as values: for schemas, forms and guides, all of which then say the same. */
@NullMarked
package org.annals.model.form;

import org.jspecify.annotations.NullMarked;
