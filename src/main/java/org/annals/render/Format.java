package org.annals.render;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.annals.problem.Problem;
import org.annals.site.Published;
import org.annals.site.Site;

/** One kind of file that is made of a site. */
public interface Format {

    /**
     * Makes the files and lets go of each. Pure: the same site gives the same bytes.
     *
     * @return what went wrong, always in the same order
     * @throws IOException if the sink cannot take a file
     */
    List<Problem> render(Site site, Sink sink) throws IOException;

    /** Which files a site can get of it. */
    List<Published> files();

    /** Whether a file of this path, if the site gets one, is of this format: for those who want a single file. */
    default boolean makes(String path) {
        return files().stream().anyMatch(file -> file.matches(path));
    }

    /** The files that pages name as another form of what they show; none that the site does not get. */
    default Stream<Alternate> alternates(Site site) {
        return Stream.empty();
    }
}
