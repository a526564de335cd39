package org.annals.prose;

import java.util.List;
import org.annals.problem.Location;

/** A footnote: the name by which the text refers to it, and what it says. */
public record Note(String name, List<Block> blocks, Location at) {

    public Note {
        blocks = List.copyOf(blocks);
    }
}
