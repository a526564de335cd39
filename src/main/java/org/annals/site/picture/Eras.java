package org.annals.site.picture;

import java.util.ArrayList;
import java.util.List;
import org.annals.model.Era;
import org.annals.model.date.Day;
import org.annals.site.index.SiteIndex;

/** The eras behind a drawing, one below the other where they overlap. */
final class Eras {

    private static final double LEAST = 3; // rem: less has no room for a name

    private Eras() {}

    /** Their names; those that do not reach into the axis are left out. */
    static List<Picture.Band> bands(Axis axis, SiteIndex index) {
        List<Era> eras = index.timeline().eras().values().stream()
                .filter(era -> extent(era, axis).width() > 0)
                .toList();
        List<Integer> rows =
                Packing.rows(eras.stream().map(era -> extent(era, axis)).toList());
        var bands = new ArrayList<Picture.Band>();
        for (int i = 0; i < eras.size(); i++) {
            Extent extent = extent(eras.get(i), axis);
            bands.add(new Picture.Band(
                    axis.percent(extent.from()),
                    axis.percent(extent.width()),
                    Measures.round(rows.get(i) * Measures.LINE),
                    eras.get(i).name(),
                    extent.width() < LEAST
                            ? ""
                            : TextWidth.cut(eras.get(i).name(), (extent.width() - 0.1) / Measures.FONT),
                    i % 2 == 1));
        }
        return bands;
    }

    /** It begins with its first possible day, and the next begins where it ends. */
    static Extent extent(Era era, Axis axis) {
        double from = era.since().earliest().day().map(axis::start).orElse(0.0);
        double to = era.until()
                .flatMap(end -> end.earliest().day().map((Day day) -> axis.start(day)))
                .orElse(axis.length());
        return new Extent(from, Math.max(from, to)).within(axis.whole());
    }
}
