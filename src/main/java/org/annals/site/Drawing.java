package org.annals.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.model.Event;
import org.annals.model.Settings.Kind;
import org.annals.model.date.Day;
import org.annals.model.date.Interval;
import org.annals.model.date.When;
import org.annals.site.picture.Axis;
import org.annals.site.picture.Extent;
import org.annals.site.picture.Labels;
import org.annals.site.picture.Sections;
import org.annals.site.picture.Swarm;
import org.annals.site.picture.TextWidth;
import org.annals.site.picture.Ticks;

/** Draws events on an axis, from the top down: eras, names, marks, the axis, lanes. */
final class Drawing {

    /** How long an axis is at least, in rem; the style sheet lets no drawing be narrower. */
    static final double LENGTH = 52;

    static final double FONT = 0.8125;
    static final double LINE = 1.4;
    private static final double AXIS = 1.75;
    private static final double PADDING = 0.35;
    private static final double LEAST_NAME = 14;
    private static final int MOST_MARKS = 200;
    private static final int PILE_ROWS = 5;

    private final Axis axis;
    private final Plan plan;
    private final Sections sections;

    Drawing(Axis axis, Plan plan) {
        this.axis = axis;
        this.plan = plan;
        this.sections = Sections.of(axis);
    }

    /**
     * What is wanted of a drawing.
     *
     * @param here the event that the page is about
     * @param most how many names are tried
     * @param names how many rows of them there may be
     * @param rows how many rows of marks
     */
    record Wanted(
            List<Event> events,
            Optional<Event> here,
            int most,
            int names,
            int rows,
            boolean eras,
            List<Lanes.Row> lanes) {}

    Picture draw(Wanted wanted) {
        Swarm<Event> swarm = Swarm.of(
                wanted.events.stream().map(this::dot).toList(), axis.whole(), sections, wanted.rows, MOST_MARKS);
        List<Labels.Label<Event>> labels = labels(wanted, swarm);
        List<Picture.Band> bands = wanted.eras ? Eras.bands(axis, plan) : List.of();
        double eras = bands.stream().mapToDouble(band -> band.y() + LINE).max().orElse(0);
        int labelRows = labels.stream().mapToInt(label -> label.row() + 1).max().orElse(0);
        int rows = Math.max(swarm.rows(), swarm.piles().isEmpty() ? 1 : PILE_ROWS);
        double marksTop = eras + LINE * labelRows + PADDING;
        double ground = marksTop + rows * Swarm.CELL;
        var heights = new HashMap<String, Double>();
        List<Picture.Mark> marks = marks(swarm, ground, wanted.here, heights);
        List<Picture.Pile> piles = piles(swarm, rows, ground, heights);
        List<Picture.Lane> lanes = new Lanes(axis, plan).at(ground + AXIS, wanted.lanes);
        return new Picture(
                round(ground + AXIS + lanes.size() * Lanes.HEIGHT),
                round(marksTop),
                round(ground),
                bands,
                ticks(),
                marks,
                piles,
                labels.stream()
                        .map(label -> label(label, marksTop, heights, wanted.here))
                        .toList(),
                lanes,
                Lanes.statuses(lanes),
                kinds(wanted.events));
    }

    private List<Kind> kinds(List<Event> events) {
        Set<String> kinds = events.stream().map(Event::kind).collect(Collectors.toSet());
        return plan.timeline().settings().kinds().values().stream()
                .filter(kind -> kinds.contains(kind.id()))
                .toList();
    }

    /** Where a date is not known to the day its mark stands in the middle of what it can be. */
    private Swarm.Dot<Event> dot(Event event) {
        Extent extent = extent(event.date());
        Day first = YearLists.day(event);
        double x = isVague(event.date())
                ? extent.middle()
                : axis.of(first, first).within(axis.whole()).middle();
        return new Swarm.Dot<>(event, x, extent, sections.section(first));
    }

    private Extent extent(When date) {
        double from = date.earliest().day().map(axis::start).orElse(0.0);
        double to = date.latest().day().map(axis::end).orElse(axis.length());
        return new Extent(from, Math.max(from, to)).within(axis.whole());
    }

    /** Whether it is some day among several; an interval is all of them. */
    private static boolean isVague(When date) {
        return !(date instanceof Interval) && !date.earliest().equals(date.latest());
    }

    private List<Labels.Label<Event>> labels(Wanted wanted, Swarm<Event> swarm) {
        Map<String, Double> places = new HashMap<>();
        swarm.marks().forEach(mark -> places.put(mark.what().id(), mark.x()));
        List<Labels.Wish<Event>> wishes = wanted.events.stream()
                .filter(event -> places.containsKey(event.id()) || event.milestone())
                .sorted(byRank(wanted.here))
                .limit(wanted.most)
                .map(event -> wish(event, Optional.ofNullable(places.get(event.id()))))
                .toList();
        return new Labels<Event>(axis.length(), wanted.names).place(wishes);
    }

    private Labels.Wish<Event> wish(Event event, Optional<Double> place) {
        double full = TextWidth.of(event.title()) * FONT + PADDING;
        return new Labels.Wish<>(event, place.orElseGet(() -> dot(event).x()), Math.min(full, LEAST_NAME), full);
    }

    private static boolean isHere(Event event, Optional<Event> here) {
        return here.filter(page -> page.id().equals(event.id())).isPresent();
    }

    /** The event of the page, then milestones, then those with most sources, then the earlier ones. */
    private static Comparator<Event> byRank(Optional<Event> here) {
        return Comparator.comparing((Event event) -> !isHere(event, here))
                .thenComparing(event -> !event.milestone())
                .thenComparing(event -> -event.allSources().size())
                .thenComparing(Event.IN_TIME);
    }

    private List<Picture.Mark> marks(
            Swarm<Event> swarm, double ground, Optional<Event> here, Map<String, Double> heights) {
        var marks = new ArrayList<Picture.Mark>();
        for (Swarm.Mark<Event> mark : swarm.marks()) {
            Event event = mark.what();
            double y = ground - (mark.row() + 0.5) * Swarm.CELL;
            heights.put(event.id(), y - Swarm.CELL / 3);
            marks.add(new Picture.Mark(
                    Address.event(event.id()),
                    axis.percent(mark.x()),
                    round(y),
                    name(event),
                    plan.kind(event),
                    event.milestone(),
                    isHere(event, here),
                    bar(event)));
        }
        return marks;
    }

    private Optional<Picture.Bar> bar(Event event) {
        Extent extent = extent(event.date());
        return extent.width() <= Swarm.CELL
                ? Optional.empty()
                : Optional.of(new Picture.Bar(
                        axis.percent(extent.from()), axis.percent(extent.width()), isVague(event.date())));
    }

    private List<Picture.Pile> piles(Swarm<Event> swarm, int rows, double ground, Map<String, Double> heights) {
        int most = swarm.piles().stream()
                .mapToInt(pile -> pile.what().size())
                .max()
                .orElse(1);
        var piles = new ArrayList<Picture.Pile>();
        for (Swarm.Pile<Event> pile : swarm.piles()) {
            int count = pile.what().size();
            double height = Math.max(Swarm.CELL, rows * Swarm.CELL * count / most);
            pile.what().forEach(event -> heights.put(event.id(), ground - height));
            Extent extent = sections.of(pile.section()).within(axis.whole());
            YearLists.Listed list = list(pile.what().get(0));
            piles.add(new Picture.Pile(
                    list.address(),
                    list.anchor(),
                    axis.percent(extent.from()),
                    axis.percent(extent.width()),
                    round(ground - height),
                    round(height),
                    pile.what().stream().map(event -> Address.event(event.id())).toList(),
                    plan.say("picture.pile", "n", String.valueOf(count), "when", when(pile.section()))));
        }
        return piles;
    }

    /** Where those are listed that a pile counts, of which this is the first. */
    private YearLists.Listed list(Event first) {
        long year = Years.of(first);
        return sections.months() < 12
                ? plan.lists().month(year, YearLists.month(first))
                : new YearLists.Listed(Address.year(year), Optional.empty());
    }

    private String when(long section) {
        long year = Sections.year(section);
        if (sections.months() < 12) {
            return plan.month(year, Sections.month(section));
        }
        String first = plan.year(year);
        return sections.months() == 12
                ? first
                : plan.say("date.interval", "first", first, "last", plan.year(year + sections.months() / 12 - 1));
    }

    private Picture.Label label(
            Labels.Label<Event> label, double marksTop, Map<String, Double> heights, Optional<Event> here) {
        Event event = label.what();
        double y = marksTop - PADDING - label.row() * LINE;
        return new Picture.Label(
                Address.event(event.id()),
                axis.percent(label.x()),
                round(y),
                round(Optional.ofNullable(heights.get(event.id())).orElse(marksTop)),
                TextWidth.cut(event.title(), (label.width() - PADDING) / FONT),
                name(event),
                label.before(),
                isHere(event, here));
    }

    private String name(Event event) {
        return event.title() + ", " + plan.date(event.date()).words();
    }

    private List<Picture.Tick> ticks() {
        List<Ticks.Tick> ticks = Ticks.of(axis);
        var shown = new ArrayList<Picture.Tick>();
        for (int i = 0; i < ticks.size(); i++) {
            Ticks.Tick tick = ticks.get(i);
            double end = i + 1 < ticks.size() ? ticks.get(i + 1).x() : axis.length();
            shown.add(new Picture.Tick(
                    axis.percent(tick.x()),
                    axis.percent(end - tick.x()),
                    label(tick),
                    Optional.of(Address.year(tick.year())).filter(year -> tick.month() == 0 && plan.exists(year))));
        }
        return shown;
    }

    private String label(Ticks.Tick tick) {
        if (tick.month() == 0) {
            return plan.year(tick.year());
        }
        return tick.day() == 0
                ? plan.month(tick.year(), tick.month())
                : plan.date(new Day(tick.year(), tick.month(), tick.day())).brief();
    }

    static double round(double rem) {
        return Math.round(rem * 100) / 100.0;
    }
}
