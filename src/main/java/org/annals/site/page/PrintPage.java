package org.annals.site.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.model.SourceRef;
import org.annals.site.index.Counted;
import org.annals.site.index.SiteIndex;
import org.annals.site.index.Tenure;
import org.annals.site.index.YearLists;
import org.annals.site.page.PrintEvent.PrintSource;
import org.annals.site.picture.Picture;
import org.annals.site.picture.Pictures;
import org.annals.site.text.Typesetter;

/**
 * The whole timeline to print, as a book; where it is too long for one page, its first sheets and a page a year.
 *
 * @param picture of the whole period, or of the year
 * @param tracks who had which status, with {@code sources}
 * @param parts each with its own page, if the events do not stand on this one
 * @param names where people and places are told of
 */
public record PrintPage(
        Address address,
        String title,
        String description,
        Picture picture,
        List<PrintTrack> tracks,
        List<PrintSource> sources,
        List<Counted> parts,
        List<PrintYear> years,
        List<PrintNames> names)
        implements Page {

    static final Address ADDRESS = new Address("print/");

    /** How many events one page may have. */
    public static final int MOST = 250;

    /** A year and its events. */
    public record PrintYear(String name, String anchor, List<PrintEvent> events) {}

    @Override
    public String template() {
        return "print";
    }

    public static Stream<PagePlan> plans(SiteIndex index) {
        List<Long> years = List.copyOf(index.lists().byYear().keySet());
        if (!isSplit(index.lists())) {
            return Stream.of(
                    PagePlan.of(ADDRESS, index, (typesetter, digests) -> whole(years, List.of(), index, typesetter)));
        }
        return Stream.concat(
                Stream.of(PagePlan.of(
                        ADDRESS, index, (typesetter, digests) -> whole(List.of(), parts(index), index, typesetter))),
                years.stream()
                        .map(year -> PagePlan.of(
                                address(year), index, (typesetter, digests) -> of(year, index, typesetter))));
    }

    /** All of it on one page, however long. */
    public static PagePlan book(SiteIndex index) {
        return PagePlan.of(
                ADDRESS,
                index,
                (typesetter, digests) ->
                        whole(List.copyOf(index.lists().byYear().keySet()), List.of(), index, typesetter));
    }

    /** A year of it alone, whose events are numbered from 1 on. */
    public static PagePlan chapter(long year, SiteIndex index) {
        return PagePlan.of(address(year), index, (typesetter, digests) -> of(year, index, typesetter));
    }

    /** The place of an event among those of a page. */
    public static String anchor(int number) {
        return PrintEvent.ANCHOR + number;
    }

    /** The first sheets, and the years that follow on the same page. */
    private static PrintPage whole(List<Long> years, List<Counted> parts, SiteIndex index, Typesetter typesetter) {
        String title = index.say("print.title");
        List<PrintTrack> tracks = PrintTrack.of(index, typesetter);
        Set<String> told = new HashSet<>();
        return new PrintPage(
                ADDRESS,
                title,
                index.describe(title),
                Pictures.period(index),
                tracks,
                PrintEvent.sources(sourcesOfTracks(index), typesetter, told),
                parts,
                years(years, index, typesetter, told),
                PrintNames.of(events(years, index), index));
    }

    private static PrintPage of(long year, SiteIndex index, Typesetter typesetter) {
        String title = index.say("print.year", "year", index.dating().year(year));
        return new PrintPage(
                address(year),
                title,
                index.describe(title),
                Pictures.year(year, index),
                List.of(),
                List.of(),
                List.of(),
                years(List.of(year), index, typesetter, new HashSet<>()),
                PrintNames.of(events(List.of(year), index), index));
    }

    private static List<String> sourcesOfTracks(SiteIndex index) {
        return index.tenures().stream()
                .map(Tenure::sources)
                .flatMap(List::stream)
                .map(SourceRef::id)
                .toList();
    }

    private static boolean isSplit(YearLists lists) {
        return lists.byYear().values().stream().mapToInt(List::size).sum() > MOST;
    }

    private static Address address(long year) {
        return new Address(ADDRESS.path() + year + "/");
    }

    private static List<Counted> parts(SiteIndex index) {
        return index.lists().byYear().entrySet().stream()
                .map(year -> new Counted(
                        index.dating().year(year.getKey()),
                        address(year.getKey()),
                        Optional.empty(),
                        year.getValue().size()))
                .toList();
    }

    private static List<Event> events(List<Long> years, SiteIndex index) {
        return years.stream().flatMap(year -> index.lists().of(year).stream()).toList();
    }

    private static List<PrintYear> years(List<Long> years, SiteIndex index, Typesetter typesetter, Set<String> told) {
        var printed = new ArrayList<PrintYear>();
        int number = 1;
        for (long year : years) {
            var events = new ArrayList<PrintEvent>();
            for (Event event : index.lists().of(year)) {
                events.add(PrintEvent.of(number++, event, index, typesetter, told));
            }
            printed.add(new PrintYear(index.dating().year(year), "y" + year, events));
        }
        return printed;
    }
}
