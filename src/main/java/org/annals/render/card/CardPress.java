package org.annals.render.card;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Makes the files of cards; what those of one timeline have alike is drawn once. */
public final class CardPress {

    private final Fonts letters = Fonts.load();
    private final Map<List<String>, Canvas> alike = new ConcurrentHashMap<>();
    private final Queue<DrawingBuffers> idle = new ConcurrentLinkedQueue<>();

    /** The letters that it has. */
    public Fonts letters() {
        return letters;
    }

    /** The file, always the same bytes for the same words. */
    public byte[] png(Card card) {
        DrawingBuffers buffers = Optional.ofNullable(idle.poll()).orElseGet(DrawingBuffers::new);
        byte[] png = card.png(alike.computeIfAbsent(card.alike(), words -> card.ground(letters)), buffers, letters);
        idle.add(buffers);
        return png;
    }
}
