package org.annals.architecture.broken.site;

/** The model has a class of this name as well. */
record Left() {}
