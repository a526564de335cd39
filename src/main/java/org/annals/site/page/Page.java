package org.annals.site.page;

import org.annals.model.Address;

/** A page of the site: a record that holds all that its template sees. */
public interface Page {

    Address address();

    /** The heading of the page. */
    String title();

    /** What the browser shows on the tab, without the name of the site; no two pages share it. */
    default String tab() {
        return title();
    }

    /** What a search engine shows below it, in plain text. */
    String description();

    /** The name of the template in {@code templates/page}. */
    String template();
}
