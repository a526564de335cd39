package org.annals.site.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annals.model.Address;
import org.annals.model.Settings.Kind;
import org.annals.site.index.Named;

/**
 * A drawing of time. Places and widths across are in per cent from the left, places and heights down in rem.
 *
 * @param height of the whole
 * @param top where the marks begin, below the names
 * @param axis where the labels of the time stand
 * @param lanes those of the tracks, below the axis
 * @param statuses what the bars in lanes of entries mean
 * @param kinds what the marks mean
 */
public record Picture(
        double height,
        double top,
        double axis,
        List<Band> bands,
        List<Tick> ticks,
        List<Mark> marks,
        List<Pile> piles,
        List<Reading> readings,
        List<Label> labels,
        List<Lane> lanes,
        List<Status> statuses,
        List<Kind> kinds) {

    /** The ways in which bars fade, whose colours are needed: {@code in}, {@code out}, {@code both}. */
    public List<String> fades() {
        var fades = new ArrayList<String>();
        List<Span> spans = lanes.stream().flatMap(lane -> lane.spans().stream()).toList();
        if (spans.stream().anyMatch(span -> span.fadeIn() > 0)) {
            fades.add("in");
        }
        if (spans.stream().anyMatch(span -> span.fadeOut() > 0)) {
            fades.add("out");
        }
        if (marks.stream().flatMap(mark -> mark.bar().stream()).anyMatch(Bar::vague)) {
            fades.add("both");
        }
        return fades;
    }

    /** The ids of the signs that its key explains beside the shapes of marks and the bars of statuses. */
    public List<String> signs() {
        var signs = new ArrayList<String>();
        if (marks.stream().anyMatch(Mark::milestone)) {
            signs.add("milestone");
        }
        if (!piles.isEmpty()) {
            signs.add("pile");
        }
        if (!fades().isEmpty()) {
            signs.add("fading");
        }
        if (bands.stream().anyMatch(Band::tinted)) {
            signs.add("era");
        }
        if (lanes.stream().anyMatch(lane -> !lane.heading())) {
            signs.add("gap");
        }
        return signs;
    }

    /** An era behind everything; every second one is tinted. The name is cut to its room. */
    public record Band(double x, double width, double y, String name, String shown, boolean tinted) {}

    /** A piece of the axis, where it begins a line; the label is empty if it has no room. */
    public record Tick(double x, double width, String label, Optional<Address> address) {}

    /** An event, with the places of its themes in their list; {@code here} if the page is about it. */
    public record Mark(
            Address address,
            double x,
            double y,
            String name,
            Kind kind,
            List<Integer> themes,
            boolean milestone,
            boolean here,
            Optional<Bar> bar) {

        /** The numbers of its themes, between blanks. */
        public String kin() {
            return themes.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
    }

    /** How long an event lasted; {@code vague} if it only lies somewhere in it. */
    public record Bar(double x, double width, boolean vague) {}

    /** Another date that a source gives for an event. */
    public record Reading(Address address, double x, double width, String name) {}

    /** A number that stands for so many events, and leads to their list at the address. */
    public record Pile(
            Address address,
            Optional<String> anchor,
            double x,
            double width,
            double y,
            double height,
            List<Address> events,
            String name) {

        public int count() {
            return events.size();
        }
    }

    /** The name of an event, the room that it takes in rem, and its line down to its mark. */
    public record Label(
            Address address,
            double x,
            double y,
            double down,
            double width,
            String shown,
            String name,
            boolean before,
            boolean here) {

        /** Whether the name had no room as a whole. */
        public boolean cut() {
            return shown.endsWith("…");
        }
    }

    /** A row of bars, or the heading of those below it. */
    public record Lane(String name, Optional<Named> who, double y, boolean heading, List<Span> spans) {}

    /**
     * A stretch of time in a status or an office.
     *
     * @param fadeIn how much of the width is not certain at its start
     * @param fadeOut the same at its end
     * @param shown a name that has room in it, for an office
     * @param thickness of its bar, in rem
     */
    public record Span(
            Address address,
            double x,
            double width,
            double fadeIn,
            double fadeOut,
            String name,
            Optional<String> shown,
            boolean office,
            String status,
            double thickness) {

        public double core() {
            return Math.round((width - fadeIn - fadeOut) * 100) / 100.0;
        }
    }

    /** A status and how its bars look. */
    public record Status(String label, double thickness) {}
}
