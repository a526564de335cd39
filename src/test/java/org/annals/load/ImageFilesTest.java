package org.annals.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.Asset;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageFilesTest {

    @ParameterizedTest
    @CsvSource({
        "a.png, 89504E470D0A1A0A",
        "a.PNG, 89504E470D0A1A0A",
        "a.jpg, FFD8FFE000104A46",
        "a.jpeg, FFD8FFDB00000000",
        "a.gif, 474946383961",
        "folder/a.webp, 524946460000000057454250"
    })
    void aPictureIsWhatItsNameSays(String name, String head) {
        assertThat(problems(name, HexFormat.of().parseHex(head))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a.png, FFD8FFE0, end its name in .jpg", "a.jpg, '', 'save it as jpg, png, gif or webp'"})
    void orItIsTold(String name, String head, String suggestion) {
        assertThat(problems(name, HexFormat.of().parseHex(head)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.rule()).isEqualTo(Rule.IMAGE_FORMAT);
                    assertThat(problem.suggestion()).contains(suggestion);
                });
    }

    @Test
    void oneThatIsBrokenOrOfMonstrousSizeIsTold() {
        assertThat(problems("a.png", png(0, 0))).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.IMAGE_FORMAT);
            assertThat(problem.message()).contains("cut off or broken");
        });
        assertThat(problems("a.png", png(100_000, 40))).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.IMAGE_WEIGHT);
            assertThat(problem.message()).contains("100,000 by 40 pixels");
        });
        assertThat(problems("a.png", png(10_000, 40))).isEmpty();
    }

    private static byte[] png(int width, int height) {
        return ByteBuffer.allocate(40)
                .put(HexFormat.of().parseHex("89504E470D0A1A0A0000000D49484452"))
                .putInt(width)
                .putInt(height)
                .array();
    }

    @Test
    void aHeavyOneIsTold() {
        byte[] bytes = new byte[3 * 1024 * 1024];
        System.arraycopy("GIF89a".getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0, 6);
        assertThat(problems("a.gif", bytes)).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.IMAGE_WEIGHT);
            assertThat(problem.message()).isEqualTo("this picture has 3 MB, which many readers pay for");
        });
    }

    private static List<Problem> problems(String name, byte[] bytes) {
        var file = new Asset("content/images/" + name, ByteBuffer.wrap(bytes));
        return new ImageFiles(new SourceTree(List.of(), List.of(), List.of(file))).problems();
    }
}
