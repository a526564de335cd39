package org.annals.site.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.annals.model.Address;
import org.annals.model.Event;

/** Where the events of an entry are listed: on its own page, or on a page a year where they are too many for one. */
public final class EntryYears {

    /** How many events the page of an entry may list. */
    public static final int MOST = 200;

    private EntryYears() {}

    /** The years of an entry, if it has too many events for one page; else none. */
    public static List<Counted> of(Address entry, List<Event> events, Dating dating) {
        if (events.size() <= MOST) {
            return List.of();
        }
        Map<Long, Long> counts =
                events.stream().collect(Collectors.groupingBy(Years::of, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(year -> new Counted(
                        dating.year(year.getKey()),
                        address(entry, year.getKey()),
                        Optional.empty(),
                        year.getValue().intValue()))
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
