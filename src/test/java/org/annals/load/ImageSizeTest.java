package org.annals.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import org.annals.model.Event.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class ImageSizeTest {

    /** The beginnings of files of 640 by 300 pixels, by how their format writes them. */
    static final String[] WIDE = {
        "89504E470D0A1A0A 0000000D49484452 00000280 0000012C 0802000000", // png
        "474946383961 8002 2C01 F70000", // gif
        "FFD8 FFE0 0006 4A464946 FFC0 0011 08 012C 0280 03", // jpg
        "FFD8 FFFF FFC4 0004 0000 FFC2 0011 08 012C 0280 03", // jpg, progressive, behind a table and padding
        "FFD8 FFE1 001E 457869660000 49492A0008000000 0100 1201 0300 01000000 0300 0000 FFC0 0011 08 012C 0280 03",
        "FFD8 FFE1 001E 457869660000 4D4D002A00000008 0001 0112 0003 00000001 0006 0000"
                + " FFC0 0011 08 0280 012C 03", // jpg, on its side
        "52494646 00000000 57454250 56503820 00000000 000000 9D012A 8002 2C01", // webp, lossy
        "52494646 00000000 57454250 5650384C 00000000 2F 7FC24A00", // webp, lossless
        "52494646 00000000 57454250 56503858 0A000000 00000000 7F0200 2B0100", // webp, extended
    };

    @ParameterizedTest
    @FieldSource("WIDE")
    void aFileTellsItsSize(String head) {
        assertThat(ImageSize.of(ByteBuffer.wrap(bytes(head)))).contains(new Size(640, 300));
    }

    @ParameterizedTest
    @FieldSource("WIDE")
    void aFileThatIsCutOffTellsItOrNothing(String head) {
        byte[] whole = bytes(head);
        for (int length = 0; length < whole.length; length++) {
            assertThat(ImageSize.of(ByteBuffer.wrap(Arrays.copyOf(whole, length))))
                    .as("%d bytes", length)
                    .satisfiesAnyOf(
                            size -> assertThat(size).isEmpty(),
                            size -> assertThat(size).contains(new Size(640, 300)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a file without width,   89504E470D0A1A0A 0000000D49484452 00000000 0000012C",
        "a width beyond reason,  89504E470D0A1A0A 0000000D49484452 FFFFFFFF 0000012C",
        "no picture,             48656C6C6F2C20776F726C64",
        "a chain that breaks,    FFD8 FFE0 0006 4A464946 00",
        "a list that is nowhere, FFD8 FFE1 0022 457869660000 4D4D002A7FFFFFF0 0001",
        "a segment of no length, FFD8 FFE0 0000 FFE0 0000"
    })
    void otherwiseThereIsNone(String what, String head) {
        assertThat(ImageSize.of(ByteBuffer.wrap(bytes(head)))).as(what).isEmpty();
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}
