package org.annals.render;

import java.util.List;
import org.annals.site.Address;
import org.annals.site.Dating;
import org.annals.site.EventPage;
import org.annals.site.Site;

/**
 * The citation of an event in a form for other programs, as its page shows it and as a file.
 *
 * @param name of the form
 * @param address of the file
 */
public record CitationView(String name, Address address, String text) {

    static List<CitationView> all(EventPage page, Site site) {
        var item = CslItem.of(page, site.settings(), new Dating(site.timeline().language()));
        return CitationFormat.ALL.stream()
                .map(format -> new CitationView(
                        format.name(),
                        new Address(page.address().path() + "cite." + format.extension()),
                        format.text(List.of(item))))
                .toList();
    }
}
