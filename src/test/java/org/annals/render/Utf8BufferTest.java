package org.annals.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes are those that Java makes of the same text, however it is cut into pieces. */
class Utf8BufferTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "é ’ – ж 字",
                "🙂 and 𠮷",
                "a\uD83D",
                "\uDE42b",
                "\uD83Dx\uDE42",
                "\uD83D\uD83D\uDE42",
                "x\uD83D?\u0080\u07FF\u0800\uFFFF"
            })
    void aTextIsEncoded(String text) throws IOException {
        assertThat(written(text, text.length() + 1)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTextInPiecesIsEncoded(int seed) throws IOException {
        var random = new SplittableRandom(seed);
        var text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.append((char) (random.nextInt(3) == 0 ? random.nextInt(0xD700, 0xE100) : random.nextInt(0x20, 0x900)));
        }
        byte[] expected = text.toString().getBytes(StandardCharsets.UTF_8);
        assertThat(written(text.toString(), 1 + random.nextInt(7))).isEqualTo(expected);
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 50).boxed();
    }

    /** Longer than the room that it begins with. */
    @ParameterizedTest
    @ValueSource(ints = {32 * 1024, 100_000})
    void aLongTextIsEncoded(int length) throws IOException {
        String text = "字a".repeat(length);
        assertThat(written(text, 1_000)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] written(String text, int piece) throws IOException {
        var buffer = new Utf8Buffer();
        boolean chars = false;
        for (int i = 0; i < text.length(); i += piece) {
            String part = text.substring(i, Math.min(text.length(), i + piece));
            if (chars) {
                buffer.write(part.toCharArray(), 0, part.length());
            } else {
                buffer.write(part, 0, part.length());
            }
            chars = !chars;
        }
        var bytes = new ByteArrayOutputStream();
        buffer.writeTo(bytes);
        return bytes.toByteArray();
    }
}
