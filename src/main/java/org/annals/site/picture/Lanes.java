package org.annals.site.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Track;
import org.annals.model.date.Day;
import org.annals.model.date.When;
import org.annals.site.index.Named;
import org.annals.site.index.SiteIndex;
import org.annals.site.index.Tenure;

/** The rows of a drawing below its axis: one an entry and its statuses, or one a status and those who had it. */
final class Lanes {

    /** The height of a row, in rem. */
    static final double HEIGHT = 1.5;

    private static final double FONT = 0.75; // rem
    private static final double PADDING = 0.5;
    private static final int MOST = 40;
    private static final double OFFICE = 1.2; // rem
    private static final List<Double> THICKNESS = List.of(0.56, 0.32, 0.14, 0.08);

    private final Axis axis;
    private final SiteIndex index;

    Lanes(Axis axis, SiteIndex index) {
        this.axis = axis;
        this.index = index;
    }

    /** A row before it is drawn; without tenures it is a heading. */
    record Row(String name, Optional<Named> who, List<Tenure> tenures) {}

    /** The rows of every track under its name; an entry keeps its row, those that came first stand above. */
    static List<Row> rows(SiteIndex index, List<Tenure> tenures) {
        var rows = new ArrayList<Row>();
        for (Track track : index.timeline().settings().tracks()) {
            List<Tenure> own = tenures.stream()
                    .filter(tenure -> tenure.track().equals(track))
                    .sorted(Comparator.comparing(Tenure::since))
                    .toList();
            Map<String, Row> byName = new LinkedHashMap<>();
            for (Tenure tenure : own) {
                Row row = row(tenure);
                byName.merge(row.name, row, Lanes::joined);
            }
            if (!byName.isEmpty()) {
                rows.add(new Row(track.heading(), Optional.empty(), List.of()));
                rows.addAll(byName.values());
            }
        }
        return rows.subList(0, Math.min(rows.size(), MOST));
    }

    private static Row row(Tenure tenure) {
        return tenure.isInRowOfStatus()
                ? new Row(tenure.statusLabel(), Optional.empty(), List.of(tenure))
                : new Row(tenure.who().name(), Optional.of(tenure.who()), List.of(tenure));
    }

    private static Row joined(Row a, Row b) {
        var tenures = new ArrayList<>(a.tenures);
        tenures.addAll(b.tenures);
        return new Row(a.name, a.who, tenures);
    }

    /** The rows from a height on. Holders whose time in office overlaps stand in rows of their own. */
    List<Picture.Lane> at(double top, List<Row> rows) {
        var lanes = new ArrayList<Picture.Lane>();
        for (Row row : rows) {
            List<Integer> packed =
                    Packing.rows(row.tenures.stream().map(this::extent).toList());
            int height = packed.stream().mapToInt(at -> at + 1).max().orElse(1);
            for (int line = 0; line < height; line++) {
                var spans = new ArrayList<Picture.Span>();
                for (int i = 0; i < row.tenures.size(); i++) {
                    if (packed.get(i) == line && extent(row.tenures.get(i)).width() > 0) {
                        spans.add(span(row.tenures.get(i)));
                    }
                }
                lanes.add(new Picture.Lane(
                        line == 0 ? row.name : "",
                        row.who,
                        Measures.round(top + lanes.size() * HEIGHT),
                        row.tenures.isEmpty(),
                        spans));
            }
        }
        return lanes;
    }

    private Picture.Span span(Tenure tenure) {
        Extent extent = extent(tenure);
        double in = tenure.since().latest().day().map(axis::start).orElse(extent.from());
        double out = tenure.until()
                .flatMap(end -> end.earliest().day())
                .map(axis::start)
                .orElse(extent.to());
        double fadeIn = new Extent(extent.from(), Math.max(extent.from(), in))
                .within(extent)
                .width();
        double fadeOut = new Extent(Math.min(extent.to(), Math.max(out, extent.from() + fadeIn)), extent.to()).width();
        return new Picture.Span(
                tenure.who().address(),
                axis.percent(extent.from()),
                axis.percent(extent.width()),
                axis.percent(fadeIn),
                axis.percent(fadeOut),
                name(tenure),
                tenure.isInRowOfStatus() ? shown(tenure.who().name(), extent.width() - PADDING) : Optional.empty(),
                tenure.isInRowOfStatus(),
                tenure.statusLabel(),
                tenure.isInRowOfStatus() ? OFFICE : thickness(tenure));
    }

    /** The name if it has room, else its last word, else nothing. */
    private static Optional<String> shown(String name, double room) {
        return Stream.of(name, name.substring(name.lastIndexOf(' ') + 1))
                .filter(text -> TextWidth.of(text) * FONT <= room)
                .findFirst();
    }

    /** From the first to the last day on which it can hold; what begins or ends within a day has no edge to fade. */
    private Extent extent(Tenure tenure) {
        double from = tenure.begins().map(axis::start).orElse(0.0);
        double to = tenure.ends().map((Day day) -> axis.start(day)).orElse(axis.length());
        return new Extent(from, Math.max(from, to)).within(axis.whole());
    }

    private String name(Tenure tenure) {
        String what = tenure.label();
        String since = index.date(tenure.since()).words();
        return tenure.until()
                .map((When end) -> index.say(
                        "picture.span",
                        "who",
                        tenure.who().name(),
                        "what",
                        what,
                        "since",
                        since,
                        "until",
                        index.date(end).words()))
                .orElseGet(
                        () -> index.say("picture.span.open", "who", tenure.who().name(), "what", what, "since", since));
    }

    /** The later a status stands in its track, the thinner. */
    static double thickness(Tenure tenure) {
        int place = List.copyOf(tenure.track().statuses().keySet()).indexOf(tenure.status());
        return THICKNESS.get(Math.min(place, THICKNESS.size() - 1));
    }

    /** What the bars of entries in these lanes mean. */
    static List<Picture.Status> statuses(List<Picture.Lane> lanes) {
        return lanes.stream()
                .flatMap(lane -> lane.spans().stream())
                .filter(span -> !span.office())
                .map(span -> new Picture.Status(span.status(), span.thickness()))
                .distinct()
                .sorted(Comparator.comparing(Picture.Status::thickness).reversed())
                .toList();
    }
}
