package org.annals.prose;

import org.annals.problem.Location;

/** The place in a text where a footnote belongs, {@code [^name]}. */
public record NoteMark(String name, Location at) implements Inline {

    @Override
    public String words() {
        return "";
    }
}
