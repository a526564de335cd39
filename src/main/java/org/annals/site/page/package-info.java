/** One class a page type: at which addresses its pages stand, and what each says when it is asked for. */
@NullMarked
package org.annals.site.page;

import org.jspecify.annotations.NullMarked;
