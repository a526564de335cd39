package org.annals.architecture.broken.attic;

/** A room that nobody planned and that does not say what it is for. */
final class Unplanned {}
