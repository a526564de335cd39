package org.annals.site.picture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.model.Settings.Kind;
import org.annals.site.index.EntryYears;
import org.annals.site.index.SiteIndex;
import org.annals.site.index.YearLists;
import org.annals.site.index.Years;

/**
 * The marks of events above the axis of a drawing, and the numbers where there are too many.
 *
 * @param ground where the axis lies
 * @param rows how many rows of marks there are
 */
record Marks(Swarm<Event> swarm, Dots dots, SiteIndex index, DrawingOptions options, double ground, int rows) {

    private static final int MOST = 200;
    private static final int PILE_ROWS = 5;

    static Swarm<Event> swarm(List<Event> events, Dots dots, int rows) {
        return Swarm.of(events.stream().map(dots::of).toList(), dots.axis().whole(), dots.sections(), rows, MOST);
    }

    /** How many rows they take; a number is told better by a tall column. */
    static int rows(Swarm<Event> swarm) {
        return Math.max(swarm.rows(), swarm.piles().isEmpty() ? 1 : PILE_ROWS);
    }

    List<Picture.Mark> marks() {
        return swarm.marks().stream().map(this::mark).toList();
    }

    private Picture.Mark mark(Swarm.Mark<Event> mark) {
        Event event = mark.what();
        return new Picture.Mark(
                Address.event(event.id()),
                axis().percent(mark.x()),
                Measures.round(middle(mark)),
                index.titleWithDate(event),
                index.kind(event),
                event.themes().stream().map(index::themePlace).toList(),
                event.milestone(),
                options.isHere(event),
                bar(event));
    }

    private double middle(Swarm.Mark<Event> mark) {
        return ground - (mark.row() + 0.5) * Swarm.CELL;
    }

    private Optional<Picture.Bar> bar(Event event) {
        Extent extent = dots.extent(event.date());
        return extent.width() <= Swarm.CELL
                ? Optional.empty()
                : Optional.of(new Picture.Bar(
                        axis().percent(extent.from()), axis().percent(extent.width()), Dots.isVague(event.date())));
    }

    /** Where the line from a name ends that leads to this mark. */
    double top(Swarm.Mark<Event> mark) {
        return middle(mark) - Swarm.CELL / 3;
    }

    double top(Swarm.Pile<Event> pile) {
        return ground - height(pile);
    }

    private double height(Swarm.Pile<Event> pile) {
        int most = swarm.piles().stream()
                .mapToInt(other -> other.what().size())
                .max()
                .orElse(1);
        return Math.max(Swarm.CELL, rows * Swarm.CELL * pile.what().size() / most);
    }

    List<Picture.Pile> piles() {
        return swarm.piles().stream().map(this::pile).toList();
    }

    private Picture.Pile pile(Swarm.Pile<Event> pile) {
        Extent extent = dots.sections().of(pile.section()).within(axis().whole());
        YearLists.Listed list = list(pile.what().get(0));
        int count = pile.what().size();
        return new Picture.Pile(
                list.address(),
                list.anchor(),
                axis().percent(extent.from()),
                axis().percent(extent.width()),
                Measures.round(top(pile)),
                Measures.round(height(pile)),
                pile.what().stream().map(event -> Address.event(event.id())).toList(),
                index.say("picture.pile", "n", String.valueOf(count), "when", when(pile.section())));
    }

    /** Where those are listed that a pile counts, of which this is the first. */
    private YearLists.Listed list(Event first) {
        long year = Years.of(first);
        if (options.entry().isPresent()) {
            return EntryYears.list(options.entry().get(), options.events().size(), year);
        }
        return dots.sections().months() < 12
                ? index.lists().month(year, YearLists.month(first))
                : new YearLists.Listed(Address.year(year), Optional.empty());
    }

    private String when(long section) {
        long year = Sections.year(section);
        long years = dots.sections().months() / 12;
        if (years == 0) {
            return index.dating().monthOfYear(year, Sections.month(section));
        }
        return index.dating().years(year, dots.sections().lastYear(section));
    }

    /** What their shapes mean. */
    static List<Kind> kinds(List<Event> events, SiteIndex index) {
        Set<String> kinds = events.stream().map(Event::kind).collect(Collectors.toSet());
        return index.timeline().settings().kinds().values().stream()
                .filter(kind -> kinds.contains(kind.id()))
                .toList();
    }

    private Axis axis() {
        return dots.axis();
    }
}
