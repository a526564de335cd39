package org.annals.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The program as others can fetch it.
 *
 * @param version such as 0.1.0
 * @param pin nothing if the program was not built as a release: then no release has its bytes
 */
public record Release(String version, Optional<Pin> pin) {

    /**
     * What tells a release from any other that calls itself so.
     *
     * @param commit of the program's repository, in 40 hexadecimal digits
     * @param digest the SHA-256 of {@code annals.jar}, in 64 hexadecimal digits
     */
    public record Pin(String commit, String digest) {}

    /** The program that runs. */
    public static Release running() {
        return new Release(
                ProgramTemplates.resourceText("version.txt"),
                Optional.of(ProgramTemplates.resourceText("commit.txt"))
                        .filter(commit -> commit.matches("[0-9a-f]{40}"))
                        .flatMap(commit -> jar().map(jar -> new Pin(commit, digest(jar)))));
    }

    /** There is none while the classes lie in a folder. */
    private static Optional<Path> jar() {
        try {
            var classes = Release.class.getProtectionDomain().getCodeSource().getLocation();
            return Optional.of(Path.of(classes.toURI())).filter(Files::isRegularFile);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static String digest(Path jar) {
        try {
            return Checksum.of(Files.readAllBytes(jar));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
