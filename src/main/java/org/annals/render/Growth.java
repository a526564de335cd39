package org.annals.render;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.annals.model.date.read.DateReader;
import org.annals.render.History.Life;
import org.annals.site.index.DateText;
import org.annals.site.index.SiteIndex;

/** How the number of events has grown, as the history of the files tells. */
final class Growth {

    /** How many dates are shown at most; older ones fall out. */
    private static final int MOST = 12;

    /** From so many days on months are counted, and no longer days. */
    private static final int LONG = 62;

    /**
     * Where the events stood at the end of a day or a month (UTC).
     *
     * @param date the day or month
     * @param events files of events that there were, drafts among them
     * @param most of all dates that are shown
     * @param added those that came in it
     */
    public record Stand(DateText date, int events, int most, int added) {}

    private Growth() {}

    /** Those days or months, the earliest first, in which events came or went; none if there is only one. */
    static List<Stand> of(History history, SiteIndex index) {
        List<Life> lives = List.copyOf(history.files().values());
        var moments = new TreeSet<Instant>();
        lives.forEach(life ->
                Stream.concat(Stream.of(life.first()), life.gone().stream()).forEach(moments::add));
        if (moments.isEmpty()) {
            return List.of();
        }
        int digits = ChronoUnit.DAYS.between(moments.first(), moments.last()) < LONG ? 10 : 7;
        var ends = new TreeMap<String, Instant>();
        moments.forEach(moment -> ends.put(date(moment, digits), moment));
        List<String> dates = List.copyOf(ends.keySet());
        List<String> shown = dates.subList(Math.max(0, dates.size() - MOST), dates.size());
        int most = shown.stream()
                .mapToInt(date -> there(lives, ends.getOrDefault(date, Instant.MAX)))
                .max()
                .orElse(0);
        return shown.size() < 2
                ? List.of()
                : shown.stream()
                        .flatMap(date -> DateReader.read(date).value().stream()
                                .map(when -> new Stand(
                                        index.date(when),
                                        there(lives, ends.getOrDefault(date, Instant.MAX)),
                                        most,
                                        (int) lives.stream()
                                                .filter(life -> date(life.first(), digits)
                                                        .equals(date))
                                                .count())))
                        .toList();
    }

    /** The first digits of ISO 8601, as far as the day or the month. */
    private static String date(Instant moment, int digits) {
        return moment.atOffset(ZoneOffset.UTC).toLocalDate().toString().substring(0, digits);
    }

    private static int there(List<Life> lives, Instant moment) {
        return (int) lives.stream()
                .filter(life -> !life.first().isAfter(moment))
                .filter(life ->
                        life.gone().filter(gone -> !gone.isAfter(moment)).isEmpty())
                .count();
    }
}
