package org.annals.compare;

import java.util.Optional;
import java.util.Set;
import org.annals.model.Timeline;
import org.annals.site.Site;

/**
 * A state of a timeline, as far as it can be read.
 *
 * @param site its pages, which may lack what has errors; nothing if more than events has errors
 * @param unread the ids of those events that cannot be read at all: they are not in the timeline
 * @param flawed the ids of those that can be read in part
 */
public record Edition(Timeline timeline, Optional<Site> site, Set<String> unread, Set<String> flawed) {

    public Edition {
        unread = Set.copyOf(unread);
        flawed = Set.copyOf(flawed);
    }
}
