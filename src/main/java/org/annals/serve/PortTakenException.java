package org.annals.serve;

/** Something else answers at the port that was asked for. */
public final class PortTakenException extends RuntimeException {

    private static final long serialVersionUID = 1;

    PortTakenException(int port) {
        super("the port " + port + " is taken by another program; choose another with --port, or leave --port out");
    }
}
