package org.annals.publish;

/** The disk, or what stands on it, does not let us write the site; nothing of the earlier one is lost. */
public final class PublishException extends RuntimeException {

    private static final long serialVersionUID = 1;

    PublishException(String message) {
        super(message);
    }

    PublishException(String message, Throwable cause) {
        super(message, cause);
    }
}
