/** What a timeline is: events, dates, people, sources and annotations as records, without any library. */
@NullMarked
package org.annals.model;

import org.jspecify.annotations.NullMarked;
