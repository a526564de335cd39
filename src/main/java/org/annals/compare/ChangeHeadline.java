package org.annals.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.annals.compare.EventChange.Added;
import org.annals.compare.EventChange.Changed;
import org.annals.compare.EventChange.Removed;

/** A comparison in one sentence. */
public final class ChangeHeadline {

    private ChangeHeadline() {}

    /** How many things happen to how many, and whether an address is lost. */
    public static String of(Comparison comparison) {
        if (comparison.isEmpty()) {
            return "Readers will notice nothing.";
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("event* added", events(comparison, Added.class::isInstance));
        counts.put("event* changed", events(comparison, Changed.class::isInstance));
        counts.put("event* gone", events(comparison, Removed.class::isInstance));
        counts.put("moved in time", changes(comparison, Change.Moved.class));
        counts.put("reworded", changes(comparison, Change.Reworded.class));
        counts.put("source* gained", sources(comparison, Change.Gained.class));
        counts.put("source* lost", sources(comparison, Change.Lost.class));
        counts.put("dispute* opened", changes(comparison, Change.Opened.class));
        counts.put("dispute* closed", changes(comparison, Change.Closed.class));
        counts.put("other entry or page changed", (long) comparison.entries().size());
        counts.put("picture* of time changed", (long) comparison.pictures().size());
        String words = counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> count(count.getValue(), count.getKey()))
                .collect(Collectors.joining(", "));
        long lost = comparison.lost().size();
        String addresses = lost == 0 ? "no address lost" : count(lost, "address") + " lost";
        String doubts = comparison.doubts().areNone() ? "" : "Not all can be read yet. Of the rest: ";
        return doubts + (words.isEmpty() ? "" : words + "; ") + addresses + ".";
    }

    private static String count(long number, String what) {
        String one = what.replace("*", "");
        String many = what.equals("address")
                ? "addresses"
                : what.replace("*", "s").replace("other entry or page", "other entries or pages");
        return number + " " + (number == 1 ? one : many);
    }

    private static long events(Comparison comparison, Predicate<EventChange> wanted) {
        return comparison.events().stream().filter(wanted).count();
    }

    /** In how many events there is such a change. */
    private static long changes(Comparison comparison, Class<? extends Change> kind) {
        return events(comparison, event -> event.changes().stream().anyMatch(kind::isInstance));
    }

    private static long sources(Comparison comparison, Class<? extends Change> kind) {
        return comparison.events().stream()
                .flatMap(event -> event.changes().stream())
                .filter(kind::isInstance)
                .filter(change -> (change instanceof Change.Gained gained
                                ? gained.part()
                                : ((Change.Lost) change).part())
                        .equals("source"))
                .count();
    }
}
