package org.annals.load;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the files point at. They are read side by side, so that many write here at once; it is asked when all are read. */
final class Uses {

    private record Use(Vocabulary vocabulary, String id) {}

    private final Set<Use> ids = ConcurrentHashMap.newKeySet();
    private final Set<String> pictures = ConcurrentHashMap.newKeySet();

    void id(Vocabulary vocabulary, String id) {
        ids.add(new Use(vocabulary, id));
    }

    boolean hasId(Vocabulary vocabulary, String id) {
        return ids.contains(new Use(vocabulary, id));
    }

    void picture(String file) {
        pictures.add(file);
    }

    boolean hasPicture(String file) {
        return pictures.contains(file);
    }
}
