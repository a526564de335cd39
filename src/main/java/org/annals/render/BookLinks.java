package org.annals.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.site.index.SiteIndex;
import org.annals.site.page.PrintPage;

/** Where the events and years of a book stand in it; all else is on the site. */
final class BookLinks {

    private final SiteIndex index;
    private final Map<Address, String> places = new HashMap<>();

    private BookLinks(SiteIndex index) {
        this.index = index;
    }

    /** A book of one file, whose events are numbered throughout. */
    static BookLinks ofOneFile(SiteIndex index) {
        var links = new BookLinks(index);
        int number = 1;
        for (Map.Entry<Long, List<Event>> year : index.lists().byYear().entrySet()) {
            links.places.put(Address.year(year.getKey()), "#y" + year.getKey());
            for (Event event : year.getValue()) {
                links.places.put(Address.event(event.id()), "#" + PrintPage.anchor(number++));
            }
        }
        return links;
    }

    /** A book with a file a year, whose events are numbered in each. */
    static BookLinks ofChapters(SiteIndex index) {
        var links = new BookLinks(index);
        for (Map.Entry<Long, List<Event>> year : index.lists().byYear().entrySet()) {
            String file = chapter(year.getKey());
            links.places.put(Address.year(year.getKey()), file);
            int number = 1;
            for (Event event : year.getValue()) {
                links.places.put(Address.event(event.id()), file + "#" + PrintPage.anchor(number++));
            }
        }
        return links;
    }

    static String chapter(long year) {
        return "y" + year + ".xhtml";
    }

    /** A place in the book, or the page of the site; pictures are where somebody else says. */
    Links links(Map<String, String> pictures) {
        return address -> pictures.getOrDefault(
                address.path(),
                places.getOrDefault(
                        address, index.timeline().settings().baseUrl().absolute(address)));
    }
}
