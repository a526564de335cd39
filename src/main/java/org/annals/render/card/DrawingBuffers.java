package org.annals.render.card;

/** What one card after the other is drawn and packed with: two megabytes, of which each card would ask for its own. */
final class DrawingBuffers {

    private final Canvas ground = new Canvas(Card.WIDTH, Card.HEIGHT);
    private final Outline shape = new Outline(Card.WIDTH);
    private final Deflate deflate = new Deflate();

    /** On which what is drawn stays. */
    Canvas ground() {
        return ground;
    }

    /** An empty shape of so many rows, in the place of the one before. */
    Outline shape(int rows) {
        shape.begin(rows);
        return shape;
    }

    byte[] png() {
        return ground.png(deflate);
    }
}
