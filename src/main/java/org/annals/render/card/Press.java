package org.annals.render.card;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the files of cards; what those of one timeline have alike is drawn once. */
public final class Press {

    private final Letters letters = Letters.load();
    private final Map<List<String>, Ground> alike = new ConcurrentHashMap<>();

    /** The letters that it has. */
    public Letters letters() {
        return letters;
    }

    /** The file, always the same bytes for the same words. */
    public byte[] png(Card card) {
        return card.png(
                alike.computeIfAbsent(card.alike(), words -> card.ground(letters))
                        .copy(),
                letters);
    }
}
