package org.annals.render;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArtifactTest {

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/../../x", "/etc/x", "a//b", "", "a/", "./a", "a\\..\\x"})
    void noArtifactLiesOutOfTheSite(String path) {
        assertThatThrownBy(() -> new Artifact(path, ByteBuffer.allocate(0)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
