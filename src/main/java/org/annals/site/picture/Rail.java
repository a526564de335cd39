package org.annals.site.picture;

import java.util.List;

/**
 * Time drawn downward beside the list of some years, for screens on which it cannot run to the right: eras, and a column
 * for each row of the tracks. Across it is measured in units of which 20 are one rem, downward in thousandths of its height.
 *
 * @param width in units
 * @param shapes drawn one over the other
 * @param eras the names of those that begin here
 */
public record Rail(int width, List<Shape> shapes, List<String> eras) {

    public Rail {
        shapes = List.copyOf(shapes);
        eras = List.copyOf(eras);
    }

    /** In rem. */
    public double rem() {
        return width / 20.0;
    }

    /** All pieces of one look: {@code era}, {@code status}, {@code office} or {@code vague}, as the path of SVG. */
    public record Shape(String look, String path) {}
}
