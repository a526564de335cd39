package org.annals.site;

import java.util.List;
import java.util.Optional;
import org.annals.prose.Block;
import org.annals.prose.Prose;
import org.annals.prose.Reference;

/** A note as it stands on a page, beside the text. Its kind is also the name of its template. */
public interface NoteView {

    String kind();

    /** Its id on the page. */
    String anchor();

    /** The words of the text that it is about. */
    Optional<String> on();

    /** What was said. */
    record Statement(
            String anchor,
            Optional<String> on,
            String by,
            Optional<DateText> date,
            Prose text,
            Optional<String> lang,
            Optional<String> translation,
            Optional<Reference> source)
            implements NoteView {
        @Override
        public String kind() {
            return "statement";
        }
    }

    /** What a reader must know. */
    record Context(String anchor, Optional<String> on, Prose text) implements NoteView {
        @Override
        public String kind() {
            return "context";
        }
    }

    /** Who disagrees about what. */
    record Dispute(
            String anchor, Optional<String> on, Optional<String> about, List<Position> positions, Optional<Prose> view)
            implements NoteView {
        @Override
        public String kind() {
            return "dispute";
        }
    }

    /** One side of a dispute. */
    record Position(Prose text, Optional<Reference> sources) {}

    /** What the timeline got wrong. */
    record Correction(String anchor, Optional<String> on, DateText date, String was, String now, Optional<String> why)
            implements NoteView {
        @Override
        public String kind() {
            return "correction";
        }
    }

    /** What the original says. */
    record Translation(String anchor, Optional<String> on, String lang, Prose text, Optional<String> by)
            implements NoteView {
        @Override
        public String kind() {
            return "translation";
        }
    }

    /** Why the editors chose so. */
    record Note(String anchor, Optional<String> on, Prose text, Optional<String> by, Optional<DateText> date)
            implements NoteView {
        @Override
        public String kind() {
            return "note";
        }
    }

    /** A footnote. */
    record Footnote(String anchor, int number, List<Block> blocks) implements NoteView {
        @Override
        public String kind() {
            return "footnote";
        }

        @Override
        public Optional<String> on() {
            return Optional.empty();
        }
    }
}
