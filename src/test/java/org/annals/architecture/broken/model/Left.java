package org.annals.architecture.broken.model;

/** Needs one that needs it. */
record Left(Middle middle) {}
