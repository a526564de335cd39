package org.annals.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.prose.Prose;

/** What every entry of a vocabulary has: an id, a name, names in other languages (by language tag), a description. */
public interface Entry {

    String id();

    String name();

    Map<String, String> names();

    Optional<Prose> description();

    /** Short and former names by which somebody may look for it, in whichever language. */
    default List<String> also() {
        return List.of();
    }

    /** The name as a list in the order of the alphabet has it. */
    default String listed() {
        return name();
    }

    /** What it was when, on the tracks of the timeline. */
    default List<StatusSpan> spans() {
        return List.of();
    }

    FieldLocations at();
}
