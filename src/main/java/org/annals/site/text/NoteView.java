package org.annals.site.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.prose.Block;
import org.annals.prose.Prose;
import org.annals.site.index.DateText;
import org.annals.site.index.Named;

/** A note as it stands on a page, beside the text. Templates choose how it looks by its kind. */
public sealed interface NoteView {

    String kind();

    Tie tie();

    /** What it says, text by text, as it stands on the page. */
    default Stream<List<Block>> texts() {
        return Stream.of();
    }

    /** Its id on the page. */
    default String anchor() {
        return tie().anchor();
    }

    /** Its mark in the text, if it is about words of it. */
    default Optional<String> letter() {
        return tie().letter();
    }

    /**
     * How a note hangs on the text.
     *
     * @param anchor its id on the page
     * @param letter its mark in the text, from a, if it is about words of it
     * @param on those words
     */
    record Tie(String anchor, Optional<String> letter, Optional<String> on) {}

    /** What was said; its source stands at the end of it. */
    record Statement(
            Tie tie, Named by, Optional<DateText> date, Prose text, Optional<String> lang, Optional<String> translation)
            implements NoteView {
        @Override
        public String kind() {
            return "statement";
        }

        @Override
        public Stream<List<Block>> texts() {
            return Stream.of(text.blocks());
        }
    }

    /** What a reader must know. */
    record Context(Tie tie, Prose text) implements NoteView {
        @Override
        public String kind() {
            return "context";
        }

        @Override
        public Stream<List<Block>> texts() {
            return Stream.of(text.blocks());
        }
    }

    /** Who disagrees about what. */
    record Dispute(Tie tie, Optional<String> about, List<Position> positions, Optional<Prose> view)
            implements NoteView {
        @Override
        public String kind() {
            return "dispute";
        }

        @Override
        public Stream<List<Block>> texts() {
            return Stream.concat(positions.stream().map(Position::text), view.stream())
                    .map(Prose::blocks);
        }
    }

    /** One side of a dispute, whose voices hold it; its sources stand at the end of it. */
    record Position(List<String> holders, Prose text) {}

    /** What the timeline got wrong. */
    record Correction(Tie tie, DateText date, String was, String now, Optional<String> why) implements NoteView {
        @Override
        public String kind() {
            return "correction";
        }
    }

    /** What the original says. */
    record Translation(Tie tie, String lang, Prose text, Optional<String> by) implements NoteView {
        @Override
        public String kind() {
            return "translation";
        }

        @Override
        public Stream<List<Block>> texts() {
            return Stream.of(text.blocks());
        }
    }

    /** Why the editors chose so. */
    record Note(Tie tie, Prose text, Optional<String> by, Optional<DateText> date) implements NoteView {
        @Override
        public String kind() {
            return "note";
        }

        @Override
        public Stream<List<Block>> texts() {
            return Stream.of(text.blocks());
        }
    }

    /** A footnote. */
    record Footnote(Tie tie, int number, List<Block> blocks) implements NoteView {
        @Override
        public String kind() {
            return "footnote";
        }

        @Override
        public Stream<List<Block>> texts() {
            return Stream.of(blocks);
        }
    }
}
