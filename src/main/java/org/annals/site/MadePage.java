package org.annals.site;

import java.util.List;
import org.annals.site.page.Page;
import org.annals.site.text.AnchorLink;

/**
 * A page as it was asked for.
 *
 * @param anchorLinks its links to places inside pages, which show only when those are rendered
 */
public record MadePage(Page page, List<AnchorLink> anchorLinks) {}
