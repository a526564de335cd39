package org.annals.site.picture;

/** What all parts of a drawing agree on, in rem. */
final class Measures {

    /** How long an axis is at least; the style sheet lets no drawing be narrower. */
    static final double LENGTH = 52;

    /** The size of names. */
    static final double FONT = 0.8125;

    /** The height of a row of names. */
    static final double LINE = 1.5;

    private Measures() {}

    static double round(double rem) {
        return Math.round(rem * 100) / 100.0;
    }
}
