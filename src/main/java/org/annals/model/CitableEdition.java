package org.annals.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.model.date.When;
import org.annals.problem.Location;

/**
 * A state of the content that was given a name, so that others can cite it.
 *
 * @param name such as {@code 2026.1}
 * @param date the day on which it came out
 * @param doi such as {@code 10.5281/zenodo.123}, if it has one
 * @param note what is to be said of it, in plain words
 * @param files the SHA-256 of each file of it, in 64 hexadecimal digits, by its path at that time, in their order
 * @param digest the SHA-256 of the record that holds these
 */
public record CitableEdition(
        String name,
        When date,
        Optional<String> doi,
        Optional<String> note,
        Map<String, String> files,
        String digest,
        Location at) {

    /** What its tag begins with in the repository. */
    public static final String TAG = "edition-";

    private static final String EVENTS = "content/events/";

    /** The name of its commit in the repository. */
    public String tag() {
        return TAG + name;
    }

    /** How many of its files are of events. */
    public int events() {
        return (int) files.keySet().stream().filter(CitableEdition::isOfEvent).count();
    }

    /** The file that held an event, whatever its folder; nothing if the edition has no such event. */
    public Optional<String> file(Set<String> ids) {
        return files.keySet().stream()
                .filter(CitableEdition::isOfEvent)
                .filter(path -> ids.contains(event(path)))
                .findFirst();
    }

    /** Whether a file of the content is that of an event. */
    public static boolean isOfEvent(String path) {
        return path.startsWith(EVENTS);
    }

    /** The id of the event whose file has this path. */
    public static String event(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    }
}
