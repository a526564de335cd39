package org.annals.prose;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.problem.Location;
import org.annals.problem.Locations;

/**
 * A text.
 *
 * @param notes the footnotes, in the order in which they are written
 * @param mentions what may be a citation without its brackets, in a text as it was written
 * @param places where the blocks begin, in a text as it was written
 */
public record Prose(List<Block> blocks, List<Note> notes, List<Mention> mentions, List<Location> places) {

    public static final Prose EMPTY = new Prose(List.of(), List.of());

    public Prose {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        mentions = List.copyOf(mentions);
        places = Locations.copyOf(places);
    }

    public Prose(List<Block> blocks, List<Note> notes) {
        this(blocks, notes, List.of(), List.of());
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Everything inside the lines of the text, from its beginning to the end of its notes, parents before children. */
    public Stream<Inline> inlines() {
        return Stream.concat(blocks.stream(), notes.stream().flatMap(note -> note.blocks().stream()))
                .flatMap(Block::inlines);
    }

    /** The citations of the text and of its notes, in order. */
    public Stream<Citation> citations() {
        return inlines().filter(Citation.class::isInstance).map(Citation.class::cast);
    }

    /** The words as a reader sees them, without citations and notes; blocks are parted by a line end. */
    public String plainText() {
        return blocks.stream().map(Block::plainText).collect(Collectors.joining("\n"));
    }
}
