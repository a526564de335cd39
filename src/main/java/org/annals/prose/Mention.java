package org.annals.prose;

import org.annals.problem.Location;

/**
 * A sign @ with a name among plain words: perhaps a citation that lacks its brackets.
 *
 * @param name what stands behind the sign
 * @param bracketed whether it stands in brackets
 * @param at the sign and the name
 */
public record Mention(String name, boolean bracketed, Location at) {}
