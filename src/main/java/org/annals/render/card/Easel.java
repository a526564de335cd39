package org.annals.render.card;

/** What one card after the other is drawn and packed with: two megabytes, of which each card would ask for its own. */
final class Easel {

    private final Ground ground = new Ground(Card.WIDTH, Card.HEIGHT);
    private final Shape shape = new Shape(Card.WIDTH);
    private final Deflate deflate = new Deflate();

    /** On which what is drawn stays. */
    Ground ground() {
        return ground;
    }

    /** An empty shape of so many rows, in the place of the one before. */
    Shape shape(int rows) {
        shape.begin(rows);
        return shape;
    }

    byte[] png() {
        return ground.png(deflate);
    }
}
