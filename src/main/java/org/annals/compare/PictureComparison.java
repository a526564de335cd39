package org.annals.compare;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.site.index.SiteIndex;
import org.annals.site.picture.Picture;
import org.annals.site.picture.Pictures;

/** Compares the drawings of time: that of the whole period, that of each year, and those around events. */
final class PictureComparison {

    private final SiteIndex before;
    private final SiteIndex now;

    PictureComparison(SiteIndex before, SiteIndex now) {
        this.before = before;
        this.now = now;
    }

    /** The drawings of the period and of the years that differ. */
    List<PictureChange> changes() {
        Stream<PictureChange> years = now.years().stream()
                .filter(year -> before.hasYear(year))
                .flatMap(year -> change(
                        Address.year(year),
                        now.dating().year(year),
                        Pictures.year(year, before),
                        Pictures.year(year, now))
                        .stream());
        return Stream.concat(
                        change(
                                Address.HOME,
                                now.timeline().settings().title(),
                                Pictures.period(before),
                                Pictures.period(now))
                                .stream(),
                        years)
                .toList();
    }

    private Optional<PictureChange> change(Address page, String title, Picture old, Picture fresh) {
        Map<Address, Double> was = marks(old);
        Map<Address, Double> is = marks(fresh);
        int moved = (int) is.entrySet().stream()
                .filter(mark ->
                        was.containsKey(mark.getKey()) && !mark.getValue().equals(was.get(mark.getKey())))
                .count();
        var change = new PictureChange(
                page,
                title,
                Changes.without(names(is.keySet(), was.keySet(), now), names(was.keySet(), is.keySet(), before)),
                Changes.without(names(was.keySet(), is.keySet(), before), names(is.keySet(), was.keySet(), now)),
                moved,
                !bars(old).equals(bars(fresh)));
        boolean same = change.gained().isEmpty() && change.lost().isEmpty() && moved == 0 && !change.bars();
        return same ? Optional.empty() : Optional.of(change);
    }

    /** Where each event stands across; one that is only counted stands where its number does. */
    private static Map<Address, Double> marks(Picture picture) {
        Map<Address, Double> marks = new LinkedHashMap<>();
        picture.marks().forEach(mark -> marks.put(mark.address(), mark.x()));
        picture.piles().forEach(pile -> pile.events().forEach(event -> marks.put(event, pile.x())));
        return marks;
    }

    private static List<String> names(Set<Address> events, Set<Address> others, SiteIndex index) {
        return events.stream()
                .filter(event -> !others.contains(event))
                .map(event -> name(event, index))
                .toList();
    }

    private static String name(Address event, SiteIndex index) {
        String id = event.path().replaceFirst("^events/", "").replaceFirst("/$", "");
        return index.event(id).map(index::titleWithDate).orElse(id);
    }

    private static List<String> bars(Picture picture) {
        return picture.lanes().stream()
                .flatMap(lane -> Stream.concat(
                        Stream.of(lane.name()),
                        lane.spans().stream().map(span -> span.name() + " " + span.x() + " " + span.width())))
                .toList();
    }

    /** How many events that were there before stand among others now. */
    int neighbourhoods() {
        Set<String> old = new HashSet<>(neighbourhoods(before));
        Set<String> known = new HashSet<>();
        before.published().forEach(event -> known.add(event.id()));
        List<String> fresh = neighbourhoods(now);
        return (int) IntStream.range(0, fresh.size())
                .filter(at -> known.contains(now.published().get(at).id()) && !old.contains(fresh.get(at)))
                .count();
    }

    private static List<String> neighbourhoods(SiteIndex index) {
        return IntStream.range(0, index.published().size())
                .mapToObj(at -> index.published().get(at).id() + " among "
                        + Pictures.near(at, index).stream()
                                .map(PictureComparison::look)
                                .toList())
                .toList();
    }

    private static String look(Event event) {
        return event.id() + " " + event.brief() + " " + event.date().edtf() + " " + event.kind();
    }
}
