package org.annals.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {

    @TempDir
    private Path folder;

    /** ⏎ is a line feed, ← a carriage return, ⌂ a byte order mark. */
    @ParameterizedTest
    @CsvSource({"a⏎b⏎, c⏎b⏎", "a←⏎b←⏎, c←⏎b←⏎", "⌂a←⏎b, ⌂c←⏎b", "a←b←, c←b←", "a, c"})
    void keepsLineEndsAndMark(String typed, String written) throws IOException {
        Path file = folder.resolve("a.md");
        Files.writeString(file, raw(typed));
        String before = raw(typed).replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
        Edits.write(file, before, "c" + before.substring(1));
        assertThat(file).hasContent(raw(written));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void leavesAFileAloneThatWasChangedMeanwhile() throws IOException {
        Path file = folder.resolve("a.md");
        Files.writeString(file, "new");
        assertThatThrownBy(() -> Edits.write(file, "old", "fixed"))
                .isInstanceOf(PublishException.class)
                .hasMessageEndingWith("a.md: it was changed meanwhile");
        assertThat(file).hasContent("new");
    }

    private static String raw(String shown) {
        return shown.replace('⏎', '\n').replace('←', '\r').replace('⌂', '\uFEFF');
    }
}
