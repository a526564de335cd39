package org.annals.render;

import org.annals.model.Address;
import org.annals.model.Settings;
import org.annals.site.page.NotFoundPage;
import org.annals.site.page.Page;

/** How one page writes its links to the others. */
interface Links {

    /** The shortest link. */
    String to(Address address);

    /** What a link to a page begins with if it leads by the top of the site, so that all pages of one depth write the same. */
    default String root() {
        String top = to(Address.HOME);
        return top.equals("./") ? "" : top;
    }

    /** Relative, but for the page that is served at addresses which do not exist: it cannot know where it stands, and leads by the
     * top of the host, so that it works on any host. */
    static Links of(Page page, Settings settings) {
        return page instanceof NotFoundPage
                ? address -> settings.baseUrl().folder() + address.path()
                : address -> page.address().to(address);
    }
}
