package org.annals.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.RepositorySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the templates of this repository must not do, because the escaping and the policy of the pages rest on it. */
class OwnTemplatesTest {

    static final List<String> FORBIDDEN = List.of(
            "\\?\\s*(no_esc|eval|eval_json|interpret|new|api)\\b",
            "<#(no_?auto_?esc|output_?format|ftl\\b[^>]*auto_?esc)",
            "<script(?! type=\"application/ld\\+json\">\\$\\{linked\\(\\)\\}</script>)(?![^>]*\\ssrc=\"[^\"]+\"[^>]*></script>)",
            "<style(?!>\\$\\{markup\\(style\\)\\}</style>)", // a file that must open without others
            "\\sstyle\\s*=",
            "\\son[a-z]+\\s*=",
            "javascript:",
            "<[a-z][^<>\"]*(\"[^\"<>]*\"[^<>\"]*)*\\s[\\w-]+=\\$\\{"); // an attribute without quotes

    @ParameterizedTest
    @FieldSource("FORBIDDEN")
    void noTemplateHolds(String pattern) {
        assertThat(RepositorySite.tree().templates())
                .allSatisfy(file -> assertThat(file.text())
                        .as(file.path())
                        .doesNotContainPattern(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${x?no_esc}",
                "${x ? interpret}",
                "${'a'?new()}",
                "<#noautoesc>",
                "<#outputformat 'plainText'>",
                "<#ftl auto_esc=false>",
                "<script>alert(1)</script>",
                "<script src=\"x\">alert(1)</script>",
                "<p style=\"x\">",
                "<p onclick=\"x\">",
                "<a href=\"javascript:x\">",
                "<a href=${x}>",
            })
    void aBadTemplateWouldBeNoticed(String template) {
        assertThat(FORBIDDEN)
                .anyMatch(pattern -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)
                        .matcher(template)
                        .find());
    }

    @Test
    void onlyEscapingTemplatesLieHere() throws IOException {
        try (Stream<Path> files = Files.walk(RepositorySite.ROOT.resolve("templates"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.endsWith(".ftl"))
                    .anyMatch(name -> name.endsWith(".ftlh"));
        }
    }
}
