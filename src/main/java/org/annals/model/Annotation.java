package org.annals.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.date.When;
import org.annals.problem.Location;
import org.annals.prose.Block;
import org.annals.prose.Inline;
import org.annals.prose.Prose;

/** A typed, addressed addition to an event: somebody says something about some of its words, with a reason to trust it. */
public sealed interface Annotation {

    /** The words of the body that it is about; without them it is about the whole event. */
    Optional<Anchor> on();

    /** What it says, in the order in which it is read. */
    Stream<Prose> texts();

    /** The sources that it names beside those that its texts cite. */
    default Stream<SourceRef> sources() {
        return Stream.of();
    }

    /** Exact words of an event's body, and where the annotation names them. */
    record Anchor(String words, Location at) {}

    /** What was said, and by whom; {@code by} is a person or an organisation. */
    record Statement(
            Optional<Anchor> on,
            String by,
            Optional<When> date,
            Prose text,
            Optional<String> lang,
            Optional<String> translation,
            Optional<SourceRef> source,
            FieldLocations at)
            implements Annotation {
        @Override
        public Stream<Prose> texts() {
            return Stream.of(text);
        }

        @Override
        public Stream<SourceRef> sources() {
            return source.stream();
        }

        /** The words as readers see them, line by line, and then their translation. */
        public Stream<String> lines() {
            return Stream.concat(
                    text.blocks().stream().flatMap(Block::lines).map(Inline::plainText), translation.stream());
        }
    }

    /** What a reader must know to understand. */
    record Context(Optional<Anchor> on, Prose text) implements Annotation {
        @Override
        public Stream<Prose> texts() {
            return Stream.of(text);
        }
    }

    /** Who disagrees about what; without a view of the editors it is open. */
    record Dispute(
            Optional<Anchor> on,
            Optional<String> about,
            List<Position> positions,
            Optional<Prose> view,
            FieldLocations at)
            implements Annotation {

        /** Whether the editors leave it open: they say nothing, or begin with the word. */
        public boolean isOpen() {
            return view.map(text -> text.plainText().strip().matches("(?is)open\\b.*"))
                    .orElse(true);
        }

        public Dispute {
            positions = List.copyOf(positions);
        }

        @Override
        public Stream<Prose> texts() {
            return Stream.concat(positions.stream().map(Position::text), view.stream());
        }

        @Override
        public Stream<SourceRef> sources() {
            return positions.stream().flatMap(position -> position.sources().stream());
        }
    }

    /** One side of a dispute. */
    record Position(Prose text, List<SourceRef> sources, FieldLocations at) {
        public Position {
            sources = List.copyOf(sources);
        }
    }

    /** What the timeline got wrong. */
    record Correction(Optional<Anchor> on, When date, String was, String now, Optional<String> why, FieldLocations at)
            implements Annotation {
        @Override
        public Stream<Prose> texts() {
            return Stream.of();
        }
    }

    /** What the original says. */
    record Translation(Optional<Anchor> on, String lang, Prose text, Optional<String> by) implements Annotation {
        @Override
        public Stream<Prose> texts() {
            return Stream.of(text);
        }
    }

    /** Why the editors chose so. */
    record Note(Optional<Anchor> on, Prose text, Optional<String> by, Optional<When> date) implements Annotation {
        @Override
        public Stream<Prose> texts() {
            return Stream.of(text);
        }
    }
}
