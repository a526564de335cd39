package org.annals.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.annals.RepositorySite;
import org.annals.source.Asset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own scripts: small, and never HTML out of data. */
class ScriptsTest {

    private static final List<Asset> SCRIPTS = RepositorySite.tree().assets().stream()
            .filter(asset -> asset.path().startsWith("templates/assets/"))
            .filter(asset -> asset.path().endsWith(".js"))
            .toList();

    @Test
    void allTogetherAreSmall() throws IOException {
        assertThat(size(script -> !isOfTheComposer(script) && !isOfOnePage(script)))
                .isPositive()
                .isLessThan(14 * 1024);
    }

    /** They are loaded on one page alone. */
    @Test
    void thoseOfTheComposerAreSmallToo() throws IOException {
        assertThat(size(ScriptsTest::isOfTheComposer)).isPositive().isLessThan(30 * 1024);
    }

    @Test
    void thoseOfOtherPagesAloneAreTiny() throws IOException {
        assertThat(size(ScriptsTest::isOfOnePage)).isPositive().isLessThan(1024);
    }

    private static boolean isOfOnePage(Asset script) {
        return script.path().matches("templates/assets/(?:desk|redirect)\\.js");
    }

    private static boolean isOfTheComposer(Asset script) {
        return script.path().startsWith("templates/assets/composer/");
    }

    private static int size(Predicate<Asset> wanted) throws IOException {
        int size = 0;
        for (Asset script : SCRIPTS.stream().filter(wanted).toList()) {
            size += gzipped(Scripts.published(text(script)));
        }
        return size;
    }

    @Test
    void commentsOnLinesOfTheirOwnAndBlanksBeforeALineAreNotPublished() {
        assertThat(Scripts.published("// Why.\nconst a = 1; // stays\n\n  // inside\n  b('//c');\n"))
                .isEqualTo("const a = 1; // stays\nb('//c');\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a(`\n// text\n`);\n", "a('b\\\n// text');\n"})
    void aTextThatRunsOverLinesKeepsWhatLooksLikeAComment(String script) {
        assertThat(Scripts.published(script)).isEqualTo(script);
    }

    @Test
    void noneMakesHtmlOrCodeOutOfText() {
        assertThat(SCRIPTS)
                .allSatisfy(script -> assertThat(text(script))
                        .as(script.path())
                        .doesNotContainPattern(
                                "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\b|Function\\("
                                        + "|setHTMLUnsafe|DOMParser|srcdoc"));
    }

    private static String text(Asset script) {
        return UTF_8.decode(script.bytes()).toString();
    }

    private static int gzipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(UTF_8));
        }
        return bytes.size();
    }
}
