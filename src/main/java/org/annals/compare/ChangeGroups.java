package org.annals.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.compare.Comparison.Doubts;
import org.annals.compare.EventChange.Added;
import org.annals.compare.EventChange.Changed;
import org.annals.compare.EventChange.Removed;
import org.annals.model.Address;

/** A comparison as people read it: what happens to what, the gravest first. */
public final class ChangeGroups {

    private static final int MOST_NAMES = 5;

    private ChangeGroups() {}

    /** All of it; groups in which nothing happens are left out. */
    public static List<ChangeGroup> of(Comparison comparison) {
        return Stream.of(
                        doubts(comparison.doubts()),
                        new ChangeGroup(
                                "Addresses lost",
                                comparison.lost().stream()
                                        .map(ChangeGroups::lost)
                                        .toList()),
                        events("Events gone", comparison, Removed.class::isInstance),
                        events("Events added", comparison, Added.class::isInstance),
                        events("Events changed", comparison, Changed.class::isInstance),
                        new ChangeGroup(
                                "Lists, pages and settings",
                                comparison.entries().stream()
                                        .map(ChangeGroups::entry)
                                        .toList()),
                        pictures(comparison))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private static ChangeGroup events(String title, Comparison comparison, Predicate<EventChange> wanted) {
        return new ChangeGroup(
                title,
                comparison.events().stream()
                        .filter(wanted)
                        .map(ChangeGroups::event)
                        .toList());
    }

    private static ChangeItem event(EventChange change) {
        String draft = change.event().draft() ? ", held back as a draft" : "";
        String detail = "";
        if (change instanceof Added added) {
            detail = added.date() + sources(added) + draft;
        } else if (change instanceof Removed removed) {
            detail = removed.date() + (removed.leadsOn() ? "; its address leads to another event" : "") + draft;
        }
        return new ChangeItem(
                change.event().title(),
                detail,
                change.changes().stream().map(ChangeWords::of).toList());
    }

    private static String sources(Added added) {
        int sources = added.event().allSources().size();
        return ", " + sources + (sources == 1 ? " source" : " sources");
    }

    private static ChangeItem lost(Address address) {
        return new ChangeItem("/" + address.path(), "", List.of());
    }

    private static ChangeItem entry(EntryChange change) {
        String detail = change.list()
                + switch (change.fate()) {
                    case ADDED -> ", added";
                    case REMOVED -> ", taken away";
                    case CHANGED -> "";
                };
        return new ChangeItem(
                change.name(),
                detail,
                change.changes().stream().map(ChangeWords::of).toList());
    }

    private static ChangeGroup pictures(Comparison comparison) {
        var items = new ArrayList<ChangeItem>();
        comparison
                .pictures()
                .forEach(picture -> items.add(new ChangeItem(picture.title(), picture(picture), List.of())));
        if (comparison.neighbourhoods() > 0) {
            int count = comparison.neighbourhoods();
            items.add(new ChangeItem(
                    "Events among their neighbours",
                    count == 1 ? "1 drawing differs" : count + " drawings differ",
                    List.of()));
        }
        return new ChangeGroup("Pictures of time that change", items);
    }

    private static String picture(PictureChange picture) {
        var parts = new ArrayList<String>();
        if (!picture.gained().isEmpty()) {
            parts.add("shows " + some(picture.gained()));
        }
        if (!picture.lost().isEmpty()) {
            parts.add("no more shows " + some(picture.lost()));
        }
        if (picture.moved() > 0) {
            parts.add(picture.moved() == 1 ? "1 mark moves" : picture.moved() + " marks move");
        }
        if (picture.bars()) {
            parts.add("the bars below the axis differ");
        }
        return String.join("; ", parts);
    }

    private static String some(List<String> names) {
        int rest = names.size() - MOST_NAMES;
        String shown = names.stream().limit(MOST_NAMES).collect(Collectors.joining("; "));
        return rest > 0 ? shown + " and " + rest + " more" : shown;
    }

    private static ChangeGroup doubts(Doubts doubts) {
        var items = new ArrayList<ChangeItem>();
        doubts.unread()
                .forEach(event ->
                        items.add(new ChangeItem(event, "this event cannot be read, before or now", List.of())));
        doubts.flawed()
                .forEach(event -> items.add(new ChangeItem(
                        event,
                        "this event has errors, before or now: only what could be read of it is compared",
                        List.of())));
        if (doubts.before()) {
            items.add(new ChangeItem(
                    "What was there before",
                    "it has errors beside events: only what could be read is compared",
                    List.of()));
        }
        if (doubts.now()) {
            items.add(new ChangeItem(
                    "What is there now",
                    "it has errors beside events: only what could be read is compared",
                    List.of()));
        }
        if (!items.isEmpty()) {
            items.add(new ChangeItem("Pictures and addresses", "told only when everything can be read", List.of()));
        }
        return new ChangeGroup("What could not be compared", items);
    }
}
