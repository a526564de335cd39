package org.annals.report;

import java.net.URI;
import java.net.URISyntaxException;

/** Paths as they stand in an address. */
final class Url {

    private Url() {}

    static String path(String path) {
        try {
            return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new AssertionError(e); // what may not stand in a path is escaped
        }
    }
}
