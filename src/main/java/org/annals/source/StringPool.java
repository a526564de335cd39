package org.annals.source;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Short texts that stand in many places, such as ids, each held once: of ten thousand events most name the same things. It lives
 * as long as the reading for which it is made, and serves all its threads.
 */
public final class StringPool {

    /** In UTF-16 units; longer texts are seldom the same. */
    private static final int LONGEST = 32;

    private final Map<String, String> held = new ConcurrentHashMap<>();

    /** The same text, as the object that came first. */
    public String once(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        String first = held.putIfAbsent(text, text);
        return first == null ? text : first;
    }
}
