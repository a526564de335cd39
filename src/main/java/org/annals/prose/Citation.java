package org.annals.prose;

import java.util.List;
import java.util.Optional;
import org.annals.problem.Location;

/** The sources of the claim before it, {@code [@source-id, p. 3; @other]}. */
public record Citation(List<Cite> cites, Location at) implements Inline {

    public Citation {
        cites = List.copyOf(cites);
    }

    /**
     * One source.
     *
     * @param locator where in it, such as {@code para. 3}
     * @param at where the source's id stands
     */
    public record Cite(String source, Optional<String> locator, Location at) {}

    @Override
    public String words() {
        return "";
    }
}
