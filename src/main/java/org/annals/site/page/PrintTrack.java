package org.annals.site.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annals.model.Track;
import org.annals.prose.NumberedCitation;
import org.annals.site.index.DateText;
import org.annals.site.index.Named;
import org.annals.site.index.SiteIndex;
import org.annals.site.index.Tenure;
import org.annals.site.text.Typesetter;

/** A track as it is printed: who had which status or office, in the order of time. */
public record PrintTrack(String label, List<Stay> stays) {

    /** A stretch of time in one status. */
    public record Stay(
            Named who, String label, DateText since, Optional<DateText> until, Optional<NumberedCitation> sources) {}

    /** Those in which somebody was. */
    static List<PrintTrack> of(SiteIndex index, Typesetter typesetter) {
        return index.timeline().settings().tracks().stream()
                .map(track -> of(track, index, typesetter))
                .filter(track -> !track.stays().isEmpty())
                .toList();
    }

    private static PrintTrack of(Track track, SiteIndex index, Typesetter typesetter) {
        return new PrintTrack(
                track.heading(),
                tenures(track, index).stream()
                        .map(tenure -> stay(tenure, index, typesetter))
                        .toList());
    }

    /** Those without a beginning come first. */
    private static List<Tenure> tenures(Track track, SiteIndex index) {
        Map<Boolean, List<Tenure>> begun = index.tenures().stream()
                .filter(tenure -> tenure.track().equals(track))
                .collect(Collectors.partitioningBy(tenure -> tenure.begins().isPresent()));
        return begun.entrySet().stream()
                .flatMap(group -> group.getKey()
                        ? group.getValue().stream()
                                .sorted(Comparator.comparing(
                                        tenure -> tenure.begins().orElseThrow()))
                        : group.getValue().stream())
                .toList();
    }

    private static Stay stay(Tenure tenure, SiteIndex index, Typesetter typesetter) {
        return new Stay(
                tenure.who(),
                tenure.title().orElseGet(tenure::statusLabel),
                index.date(tenure.since()),
                tenure.until().map(index::date),
                typesetter.cite(tenure.sources(), tenure.who().name()));
    }
}
