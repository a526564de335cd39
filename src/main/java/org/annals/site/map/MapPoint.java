package org.annals.site.map;

/** A point of a plane, to the right and downward. */
record MapPoint(double x, double y) {}
