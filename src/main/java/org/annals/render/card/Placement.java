package org.annals.render.card;

/** Where the points of an outline come to lie: scaled or turned by a matrix, then moved. */
record Placement(float xx, float xy, float yx, float yy, float dx, float dy) {

    float x(float x, float y) {
        return xx * x + yx * y + dx;
    }

    float y(float x, float y) {
        return xy * x + yy * y + dy;
    }

    /** That of a part of the outline, which has its own matrix and offset within the whole. */
    Placement within(float[] part, float partX, float partY) {
        return new Placement(
                xx * part[0] + yx * part[1],
                xy * part[0] + yy * part[1],
                xx * part[2] + yx * part[3],
                xy * part[2] + yy * part[3],
                x(partX, partY),
                y(partX, partY));
    }
}
