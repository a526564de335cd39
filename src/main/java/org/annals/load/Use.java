package org.annals.load;

import org.annals.problem.Location;

/** That something stands in a file which is looked at when all files are read. */
sealed interface Use {

    /** An id of a list that has none. */
    record Lacking(Vocabulary vocabulary, Location at) implements Use {}

    /** An id that a list had until a change. */
    record Gone(Vocabulary vocabulary, String id, Location at) implements Use {}

    /** The id that is sought, named. */
    record Named(Location at) implements Use {}

    /** A link to the page of the id that is sought. */
    record Linked(Location at) implements Use {}

    /** A picture that is shown. */
    record Shown(String picture) implements Use {}
}
