/** Tests of the timeline in this repository, and of nothing else: whoever writes another one deletes them with its content. */
package org.annals.shanghai;
