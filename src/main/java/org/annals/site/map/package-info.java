/** Where on the earth the places of the timeline lie: land, points and names, and no border. */
@NullMarked
package org.annals.site.map;

import org.jspecify.annotations.NullMarked;
