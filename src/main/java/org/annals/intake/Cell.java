package org.annals.intake;

import org.annals.problem.Location;

/** A value as it stands in a foreign file, and where. */
record Cell(String text, Location at) {

    boolean isBlank() {
        return text.isBlank();
    }
}
