package org.annals.workflow;

/** Whose workflows call the action: those of this repository, or those that {@code annals init} of a release writes. */
enum Caller {
    THIS_REPOSITORY,
    NEW_TIMELINE
}
