package org.annals.report;

import java.nio.charset.StandardCharsets;

/** How much all messages of a run may hold: what is longer nobody reads, and GitHub refuses a summary of more than 1 MiB. */
final class Budget {

    /** Bytes in UTF-8, with room for what stands around the messages. */
    static final int BYTES = 700_000;

    private final long most;
    private long spent;

    Budget() {
        this(BYTES);
    }

    /** One that holds so many bytes in UTF-8. */
    Budget(long most) {
        this.most = most;
    }

    /** Whether this part, and all before it, may be told. */
    boolean allows(String part) {
        if (spent <= most) {
            spent += part.getBytes(StandardCharsets.UTF_8).length;
        }
        return spent <= most;
    }
}
