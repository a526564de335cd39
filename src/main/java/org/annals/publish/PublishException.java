package org.annals.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import java.util.Optional;

/** The disk, or what stands on it, does not let us write the site; nothing of the earlier one is lost. */
public final class PublishException extends RuntimeException {

    private static final long serialVersionUID = 1;

    PublishException(String message) {
        super(message);
    }

    /** What could not be done, and why not. */
    PublishException(String what, IOException cause) {
        super(what + ": " + reason(cause), cause);
    }

    /** In the words of the operating system, for those that Java tells by the name of a class alone. */
    static String reason(IOException fault) {
        if (fault instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (fault instanceof NoSuchFileException missing) {
            return missing.getFile() + " is not there";
        }
        if (fault instanceof FileAlreadyExistsException taken) {
            return taken.getFile() + " is there already";
        }
        if (fault instanceof DirectoryNotEmptyException full) {
            return full.getFile() + " is a folder that is not empty";
        }
        if (fault instanceof NotDirectoryException file) {
            return file.getFile() + " is no folder";
        }
        if (fault instanceof FileSystemException other && other.getReason() != null) {
            return other.getReason() + " (" + other.getFile() + ")";
        }
        return Optional.ofNullable(fault.getMessage()).orElseGet(() -> Objects.toString(fault));
    }
}
