package org.annals.render;

import java.util.List;
import org.annals.problem.Result;
import org.annals.site.Site;

/** One kind of file that is made of a site. */
public interface Format {

    /** The files, each with what went wrong in making it. Pure: the same site gives the same bytes. */
    List<Result<Artifact>> render(Site site);
}
