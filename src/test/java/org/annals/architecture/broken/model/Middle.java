package org.annals.architecture.broken.model;

import java.util.Optional;

/** Closes a circle through an inner class. */
record Middle(Inner inner) {

    record Inner(Optional<Left> left) {

        String name() {
            return left.map(Left::toString).orElse("");
        }
    }
}
