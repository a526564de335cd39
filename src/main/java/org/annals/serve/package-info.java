/** Watch, the page that is asked for, HTTP, reload: a site while it is written, and the only room with changing state. */
@NullMarked
package org.annals.serve;

import org.jspecify.annotations.NullMarked;
