package org.annals.site.page;

import java.util.Optional;
import org.annals.model.Address;
import org.annals.problem.Location;

/**
 * A piece of work for an editor.
 *
 * @param name what it is about
 * @param language of the name, if it is not that of the timeline
 * @param page where readers see it; a draft is not seen
 * @param says what is to be known of it beforehand; may be empty
 */
public record DeskItem(String name, Optional<String> language, Optional<Address> page, String says, Door door) {

    /**
     * Where it is done.
     *
     * @param line where that stands in a file that holds other things, too
     */
    public record Door(String file, Optional<Integer> line) {

        /** A file that has the name of what it holds is opened as a whole. */
        static Door of(String id, Location at) {
            String name = at.file().substring(at.file().lastIndexOf('/') + 1);
            return new Door(at.file(), name.startsWith(id + ".") ? Optional.empty() : Optional.of(at.line()));
        }
    }
}
