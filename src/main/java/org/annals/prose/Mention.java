package org.annals.prose;

import org.annals.problem.Location;

/**
 * A name among plain words that may be a source's: perhaps a citation that lacks its brackets or its sign.
 *
 * @param at the name, with what belongs to it
 */
public record Mention(String name, Form form, Location at) {

    /** How it is written. */
    public enum Form {
        /** {@code @name}. */
        SIGN,
        /** {@code (see @name)}. */
        SIGN_IN_BRACKETS,
        /** {@code [name]}, {@code [name, p. 3]}. */
        BRACKETS
    }
}
