package org.annals.problem;

/**
 * A change that puts a file right without a person: what stands at a place, on one line, gives way to a text.
 *
 * @param at what is taken away; nothing but a place if its length is 0
 * @param text what stands there afterwards
 */
public record Edit(Location at, String text) {}
