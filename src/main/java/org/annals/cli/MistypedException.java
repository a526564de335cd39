package org.annals.cli;

import java.util.List;

/** What was typed cannot be taken; each fault is a line. */
final class MistypedException extends Exception {

    private static final long serialVersionUID = 1;

    MistypedException(List<String> faults) {
        super(String.join("\n", faults));
    }
}
