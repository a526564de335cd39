package org.annals.site;

import java.util.List;
import java.util.Map;
import org.annals.model.Settings;
import org.annals.model.Timeline;

/** All pages, and what every one of them shows around itself. */
public record Site(Timeline timeline, List<Page> pages, List<AnchorLink> anchorLinks) {

    public Site {
        pages = List.copyOf(pages);
        anchorLinks = List.copyOf(anchorLinks);
    }

    public Settings settings() {
        return timeline.settings();
    }

    /** The words of the pages, by key. */
    public Map<String, String> phrases() {
        return timeline.language().phrases();
    }
}
