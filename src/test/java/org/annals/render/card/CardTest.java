package org.annals.render.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import org.annals.source.Checksum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards, read by the picture reader of the JDK. */
class CardTest {

    private static final CardPress PRESS = new CardPress();
    private static final Fonts LETTERS = PRESS.letters();

    private static final int PAPER = 0xfffafaf8;
    private static final int ACCENT = 0xff26359e;

    private static Card card(String title) {
        return new Card("A timeline", "15 June 2001", title, "2001", "2021", 0.25f, 0.25f);
    }

    private static BufferedImage read(Card card) {
        try {
            return ImageIO.read(new ByteArrayInputStream(PRESS.png(card)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** How many pixels of a stretch of rows are not paper. */
    private static long inked(BufferedImage picture, int from, int to) {
        long inked = 0;
        for (int y = from; y < to; y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                inked += picture.getRGB(x, y) == PAPER ? 0 : 1;
            }
        }
        return inked;
    }

    @Test
    void aCardIsAsLargeAsOthersAskFor() {
        BufferedImage picture = read(card("The Charter is signed"));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(picture.getRGB(0, 0)).isEqualTo(PAPER);
    }

    @Test
    void theMarkStandsWhereTheEventIs() {
        BufferedImage picture = read(card("One"));
        assertThat(picture.getRGB(80 + 1040 / 4, 512)).isEqualTo(ACCENT);
        assertThat(picture.getRGB(80 + 1040 / 4 + 20, 512)).isNotEqualTo(ACCENT);
        BufferedImage stretch = read(new Card("A timeline", "2002–2003", "One", "2001", "2021", 0.25f, 0.5f));
        for (int x = 80 + 1040 / 4 - 10; x < 80 + 1040 / 2 + 10; x++) {
            assertThat(stretch.getRGB(x, 512)).isEqualTo(ACCENT);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Charter is signed",
                "Über die Gründung in Köln – „heute“",
                "Шанхайская организация сотрудничества",
                "上海合作组织成立大会在上海举行",
                "Η αρχή του πολέμου",
                "Hội nghị thượng đỉnh",
            })
    void everyScriptThatWeShipIsDrawn(String title) {
        assertThat(LETTERS.drawable(title)).contains(title);
        assertThat(inked(read(card(title)), 215, 420)).isGreaterThan(2_000);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            🚩 Flags 🚩, Flags
            'a\tb', a b
            e\u0301, é
            ]]> </script> =cmd(), ]]> </script> =cmd()
            """)
    void signsThatNoFontHasAreLeftOut(String title, String drawn) {
        assertThat(LETTERS.drawable(title)).contains(drawn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"שלום", "اتفاقية", "संधि", "A ტ"})
    void aScriptThatWeDoNotHaveIsNotDrawnInPart(String title) {
        assertThat(LETTERS.drawable(title)).isEmpty();
    }

    @Test
    void noTitleLeavesItsPlace() {
        String word = "Zusammenarbeitsorganisationsgründungsversammlungsvorbereitungsausschuss";
        for (String title : new String[] {"word ".repeat(24).strip(), word + word, "上".repeat(120), "W".repeat(120)}) {
            BufferedImage picture = read(card(title));
            assertThat(inked(picture, 425, 490)).as(title).isZero();
            for (int y = 0; y < 490; y++) {
                for (int x = 1125; x < 1200; x++) {
                    assertThat(picture.getRGB(x, y)).as(title).isEqualTo(PAPER);
                }
            }
        }
    }

    /** The bytes on this machine are those on every other one: nothing of it is asked. */
    @Test
    void theBytesAreTheSameEverywhere() {
        PRESS.png(card("Another one before it"));
        byte[] png = PRESS.png(new Card(
                "Хроника · 上海合作组织", "15 June 2001", "The Charter – подписана – 宪章签署", "2001", "2021", 0.1f, 0.2f));
        assertThat(HexFormat.of().formatHex(png, 0, 8)).isEqualTo("89504e470d0a1a0a");
        assertThat(Checksum.of(png)).isEqualTo("78e1ac9d547c1c2c930f7408f796ad72d3ac8f2d94f497553e0e7b3b062f6c99");
    }

    @Test
    void aCardIsSmall() {
        assertThat(PRESS.png(card("The Charter of the organisation is signed in St Petersburg")))
                .hasSizeLessThan(15_000);
    }

    /** The cover of a shape is its area. */
    @ParameterizedTest
    @CsvSource({"10, 10, 20, 20, 100", "10.5, 10.25, 20, 20, 92.625", "-5, -5, 5, 5, 25", "95, 95, 120, 120, 25"})
    void aShapeCoversItsArea(float left, float top, float right, float bottom, float area) {
        var shape = new Outline(100);
        shape.begin(100);
        shape.rectangle(left, top, right, bottom);
        assertThat(cover(shape)).isCloseTo(area, within(0.01f));
    }

    @Test
    void nothingIsLeftOfAnEarlierShape() {
        var shape = new Outline(100);
        shape.begin(80);
        shape.rectangle(10, 10, 70, 70);
        shape.begin(100);
        assertThat(cover(shape)).isZero();
        shape.begin(60);
        shape.rectangle(20, 20, 30, 90);
        assertThat(cover(shape)).isCloseTo(400, within(0.01f));
    }

    @Test
    void aDiscIsRound() {
        var shape = new Outline(100);
        shape.begin(100);
        shape.disc(50, 50, 40);
        assertThat(cover(shape)).isCloseTo((float) Math.PI * 1600, within(25f));
    }

    private static float cover(Outline shape) {
        float sum = 0;
        float[] row = new float[100];
        for (int y = Math.max(0, shape.top()); y < shape.bottom(); y++) {
            shape.cover(y, row);
            for (int x = shape.left(); x < shape.right(); x++) {
                sum += row[x];
            }
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100, 258, 259, 1201, 5000})
    void whatIsPackedComesBack(int row) throws DataFormatException {
        var random = new Random(row);
        var deflate = new Deflate();
        for (int runs : new int[] {1, 4, 300, 3000}) {
            byte[] bytes = new byte[20_000];
            for (int i = 0; i < bytes.length; ) {
                byte value = (byte) random.nextInt(256);
                for (int more = random.nextInt(runs) + 1; more > 0 && i < bytes.length; more--) {
                    bytes[i++] = i > row && random.nextInt(3) == 0 ? bytes[i - 1 - row] : value;
                }
            }
            var inflater = new Inflater(true);
            inflater.setInput(deflate.pack(bytes, row));
            byte[] back = new byte[bytes.length + 1];
            assertThat(inflater.inflate(back)).isEqualTo(bytes.length);
            assertThat(inflater.finished()).isTrue();
            assertThat(Arrays.copyOf(back, bytes.length)).isEqualTo(bytes);
        }
    }

    /** All lengths and distances that there are codes for. */
    @Test
    void everyLengthAndDistanceHasItsCode() throws DataFormatException {
        for (int length = 3; length <= 260; length++) {
            byte[] bytes = new byte[length + 3];
            Arrays.fill(bytes, 1, length + 1, (byte) 7);
            var inflater = new Inflater(true);
            inflater.setInput(new Deflate().pack(bytes, length));
            byte[] back = new byte[bytes.length];
            assertThat(inflater.inflate(back)).isEqualTo(bytes.length);
            assertThat(back).isEqualTo(bytes);
        }
    }
}
