package org.annals.site;

import java.util.List;
import java.util.Map;
import org.annals.model.Settings;
import org.annals.model.Timeline;
import org.annals.problem.Location;

/**
 * All pages, and what every one of them shows around itself.
 *
 * @param origins what in the content each page comes of, by its address
 */
public record Site(Timeline timeline, List<Page> pages, List<AnchorLink> anchorLinks, Map<Address, Location> origins) {

    public Site {
        pages = List.copyOf(pages);
        anchorLinks = List.copyOf(anchorLinks);
        origins = Map.copyOf(origins);
    }

    /** What in the content a page comes of. */
    public Location origin(Page page) {
        return origins.getOrDefault(page.address(), settings().at());
    }

    public Settings settings() {
        return timeline.settings();
    }

    /** The words of the pages, by key. */
    public Map<String, String> phrases() {
        return timeline.language().phrases();
    }
}
