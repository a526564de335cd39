package org.annals.site.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.site.index.SiteIndex;

/** Draws statements on the axis of the whole period: a row for each speaker. */
final class Voices {

    private static final double TOP = 0.35; // rem
    private static final double DOT = 0.45;

    private Voices() {}

    static Picture draw(Axis axis, List<VoiceRow> rows, SiteIndex index) {
        List<Picture.Band> bands = Eras.bands(axis, index);
        double ground = TOP
                + bands.stream()
                        .mapToDouble(band -> band.y() + Measures.LINE)
                        .max()
                        .orElse(0);
        Dots dots = Dots.on(axis);
        var lanes = new ArrayList<Picture.Lane>();
        for (VoiceRow row : rows) {
            double y = Measures.round(ground + Drawing.AXIS + lanes.size() * Lanes.HEIGHT);
            lanes.add(new Picture.Lane(
                    row.label(),
                    row.who(),
                    y,
                    row.who().isEmpty(),
                    row.said().stream().map(said -> dot(said, axis, dots)).toList()));
        }
        return new Picture(
                Measures.round(ground + Drawing.AXIS + lanes.size() * Lanes.HEIGHT),
                Measures.round(ground),
                Measures.round(ground),
                bands,
                new Drawing(axis, index).ticks(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                lanes,
                List.of(),
                List.of());
    }

    private static Picture.Span dot(VoiceRow.Said said, Axis axis, Dots dots) {
        Extent time = dots.extent(said.when());
        Extent dot =
                time.width() > DOT ? time : Extent.around(time.middle(), DOT).within(axis.whole());
        return new Picture.Span(
                said.event(),
                axis.percent(dot.from()),
                axis.percent(dot.width()),
                0,
                0,
                said.name(),
                Optional.empty(),
                false,
                "",
                DOT);
    }
}
