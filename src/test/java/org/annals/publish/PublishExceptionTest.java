package org.annals.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Why a file cannot be written is told in words, not in names of Java. */
class PublishExceptionTest {

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("/a/b"), "no permission for /a/b"),
                Arguments.of(new NoSuchFileException("/a/b"), "/a/b is not there"),
                Arguments.of(
                        new FileSystemException("/a/b", null, "Read-only file system"), "Read-only file system (/a/b)"),
                Arguments.of(new IOException("No space left on device"), "No space left on device"),
                Arguments.of(new IOException(), "java.io.IOException"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void tellsWhy(IOException fault, String reason) {
        assertThat(new PublishException("cannot write x", fault)).hasMessage("cannot write x: " + reason);
    }
}
