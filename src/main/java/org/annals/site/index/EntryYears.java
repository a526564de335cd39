package org.annals.site.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.Address;
import org.annals.model.Event;

/** Where the events of an entry are listed: on its own page, or on a page a year where they are too many for one. */
public final class EntryYears {

    /** How many events the page of an entry may list. */
    public static final int MOST = 200;

    private EntryYears() {}

    /** The events of an entry by year, if they are too many for one page; else nothing. */
    public static Map<Long, List<Event>> of(Facet facet, String entry, SiteIndex index) {
        return index.events(facet, entry).size() <= MOST ? Map.of() : index.byYear(facet, entry);
    }

    /** The years of an entry, to choose from. */
    public static List<Counted> counted(Address entry, Map<Long, List<Event>> byYear, SiteIndex index) {
        return byYear.entrySet().stream()
                .map(year -> new Counted(
                        index.dating().year(year.getKey()),
                        address(entry, year.getKey()),
                        Optional.empty(),
                        year.getValue().size()))
                .toList();
    }

    /** Where so many events of an entry are listed for a year. */
    public static YearLists.Listed list(Address entry, int events, long year) {
        return events > MOST
                ? new YearLists.Listed(address(entry, year), Optional.empty())
                : new YearLists.Listed(entry, Optional.of("y" + year));
    }

    /** The page of one year of an entry. */
    public static Address address(Address entry, long year) {
        return new Address(entry.path() + year + "/");
    }
}
