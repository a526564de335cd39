package org.annals.compare;

import java.util.List;

/** One thing that changes for readers in an event or an entry; parts are named in words, such as {@code summary}. */
public sealed interface Change {

    /** The event has another id, and so another address; {@code leadsOn} if the old address leads to the new one. */
    record Renamed(String before, String now, boolean leadsOn) implements Change {}

    /** What was held back as a draft is for readers now. */
    record Published() implements Change {}

    /** What readers could see is held back as a draft. */
    record HeldBack() implements Change {}

    /** Another date: in the words of the site, and as EDTF. */
    record Moved(String before, String now, String edtfBefore, String edtfNow) implements Change {}

    /** Other words. */
    record Reworded(String part, List<Piece> pieces) implements Change {
        public Reworded {
            pieces = List.copyOf(pieces);
        }
    }

    /** The same words in another form: a list, a heading, emphasis. */
    record Reset(String part) implements Change {}

    /** Another value; an empty one where there was or is none. */
    record Replaced(String part, String before, String now) implements Change {}

    /** One more of something, such as a source. */
    record Gained(String part, String words) implements Change {}

    /** One less. */
    record Lost(String part, String words) implements Change {}

    /** A dispute that the editors leave open. */
    record Opened(String dispute) implements Change {}

    /** A dispute on which the editors take a view now. */
    record Closed(String dispute) implements Change {}
}
