package org.annals.site;

import java.util.List;
import java.util.Map;
import org.annals.model.Settings;
import org.annals.model.Timeline;
import org.annals.problem.Result;
import org.annals.site.index.SiteIndex;
import org.annals.site.page.PagePlan;
import org.annals.site.text.Digests;
import org.annals.site.text.Routes;
import org.annals.site.text.Typesetter;

/**
 * What a site holds, before any of its pages is made: a page is an address now, and content when it is asked for.
 *
 * @param digests what other pages need to know of the pages of events
 * @param routes the addresses of all pages
 * @param plans all pages, in an order that is always the same
 */
public record Site(SiteIndex index, Digests digests, Routes routes, List<PagePlan> plans) {

    public Site {
        plans = List.copyOf(plans);
    }

    /** Makes a page; what is wrong in its texts is told each time. */
    public Result<MadePage> make(PagePlan plan) {
        var typesetter = new Typesetter(plan.address(), index, routes);
        var page = plan.content().make(typesetter, digests);
        return Result.of(new MadePage(page, typesetter.anchorLinks()), typesetter.problems());
    }

    public Timeline timeline() {
        return index.timeline();
    }

    public Settings settings() {
        return timeline().settings();
    }

    /** The words of the pages, by key. */
    public Map<String, String> phrases() {
        return timeline().language().phrases();
    }
}
