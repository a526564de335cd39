package org.annals.site.picture;

import org.annals.site.index.SiteIndex;

/** Turns a drawing round where the script runs from right to left: then time does so, too. */
final class Mirror {

    private static final double WHOLE = 100; // per cent

    private Mirror() {}

    static boolean isNeeded(SiteIndex index) {
        return index.say("page.direction").equals("rtl");
    }

    static Picture of(Picture drawn) {
        return new Picture(
                drawn.height(),
                drawn.top(),
                drawn.axis(),
                drawn.bands().stream().map(Mirror::band).toList(),
                drawn.ticks().stream().map(Mirror::tick).toList(),
                drawn.marks().stream().map(Mirror::mark).toList(),
                drawn.piles().stream().map(Mirror::pile).toList(),
                drawn.readings().stream().map(Mirror::reading).toList(),
                drawn.labels().stream().map(Mirror::label).toList(),
                drawn.lanes().stream().map(Mirror::lane).toList(),
                drawn.statuses(),
                drawn.kinds());
    }

    private static double across(double x) {
        return across(x, 0);
    }

    private static double across(double x, double width) {
        return Math.round((WHOLE - x - width) * 100) / 100.0;
    }

    private static Picture.Band band(Picture.Band of) {
        return new Picture.Band(across(of.x(), of.width()), of.width(), of.y(), of.name(), of.shown(), of.tinted());
    }

    private static Picture.Tick tick(Picture.Tick of) {
        return new Picture.Tick(across(of.x(), of.width()), of.width(), of.label(), of.address());
    }

    private static Picture.Mark mark(Picture.Mark of) {
        return new Picture.Mark(
                of.address(),
                across(of.x()),
                of.y(),
                of.name(),
                of.kind(),
                of.themes(),
                of.milestone(),
                of.here(),
                of.bar().map(bar -> new Picture.Bar(across(bar.x(), bar.width()), bar.width(), bar.vague())));
    }

    private static Picture.Pile pile(Picture.Pile of) {
        return new Picture.Pile(
                of.address(),
                of.anchor(),
                across(of.x(), of.width()),
                of.width(),
                of.y(),
                of.height(),
                of.events(),
                of.name());
    }

    private static Picture.Reading reading(Picture.Reading of) {
        return new Picture.Reading(of.address(), across(of.x(), of.width()), of.width(), of.name());
    }

    private static Picture.Label label(Picture.Label of) {
        return new Picture.Label(
                of.address(),
                across(of.x()),
                of.y(),
                of.down(),
                of.width(),
                of.shown(),
                of.name(),
                !of.before(),
                of.here());
    }

    private static Picture.Lane lane(Picture.Lane of) {
        return new Picture.Lane(
                of.name(),
                of.who(),
                of.y(),
                of.heading(),
                of.spans().stream().map(Mirror::span).toList());
    }

    private static Picture.Span span(Picture.Span of) {
        return new Picture.Span(
                of.address(),
                across(of.x(), of.width()),
                of.width(),
                /* fadeIn= */ of.fadeOut(),
                /* fadeOut= */ of.fadeIn(),
                of.name(),
                of.shown(),
                of.office(),
                of.status(),
                of.thickness());
    }
}
