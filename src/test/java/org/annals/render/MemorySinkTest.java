package org.annals.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemorySinkTest {

    private final MemorySink sink = new MemorySink();

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/../../x", "/etc/x", "a//b", "", "a/", "./a", "a\\..\\x"})
    void noFileLiesOutOfTheSite(String path) {
        assertThatThrownBy(() -> sink.open(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileIsWrittenOnceAndClosed() throws IOException {
        try (OutputStream out = sink.open("a/b")) {
            out.write('x');
            assertThatThrownBy(sink::artifacts).hasMessage("never closed: a/b");
        }
        assertThat(sink.artifacts()).extracting(Artifact::path).containsExactly("a/b");
        assertThatThrownBy(() -> sink.open("a/b")).hasMessage("written twice: a/b");
    }
}
