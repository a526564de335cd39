package org.annals.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.annals.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EjectedTemplatesTest {

    private static final Map<String, String> ORIGINALS = Map.of(
            "page/home.ftlh", "<p>Home</p>\n",
            "feed.ftlx", "<?xml version=\"1.0\"?>\n<feed/>\n",
            "assets/annals.css", "a {}\n",
            "assets/find.js", "find();\n",
            "assets/icon.svg", "<svg/>\n",
            "assets/dot.png", "no text",
            "i18n/en.yaml", "a: b\n",
            "new/event.md", "# Event\n");

    private static ProgramTemplates program(String version, Map<String, String> originals) {
        return new ProgramTemplates(
                version,
                originals.keySet().stream().sorted().toList(),
                name -> Objects.requireNonNull(originals.get(name)).getBytes(StandardCharsets.UTF_8));
    }

    private static SourceTree project(String name, byte[] copy) {
        String path = "templates/" + name;
        return name.startsWith("assets/")
                ? new SourceTree(List.of(), List.of(), List.of(new Asset(path, ByteBuffer.wrap(copy))))
                : new SourceTree(
                        List.of(), List.of(new SourceFile(path, new String(copy, StandardCharsets.UTF_8))), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "page/home.ftlh, '<#-- MARK -->⏎<p>Home</p>⏎'",
        "feed.ftlx, '<?xml version=\"1.0\"?>⏎<#-- MARK -->⏎<feed/>⏎'",
        "assets/annals.css, '/* MARK */⏎a {}⏎'",
        "assets/find.js, '/* MARK */⏎find();⏎'",
        "assets/icon.svg, '<!-- MARK -->⏎<svg/>⏎'",
        "assets/dot.png, no text",
        "i18n/en.yaml, '# MARK⏎a: b⏎'",
        "new/event.md, '<!-- MARK -->⏎# Event⏎'",
    })
    void aCopySaysWhereItComesFrom(String name, String text) {
        var program = program("1.0", ORIGINALS);
        assertThat(new String(EjectedTemplates.copy(name, program), StandardCharsets.UTF_8))
                .isEqualTo(text.replace('⏎', '\n')
                        .replace("MARK", "annals eject " + name + ", version 1.0, sha256 " + program.digest(name)));
    }

    @ParameterizedTest
    @CsvSource({"page/home.ftlh", "feed.ftlx", "assets/annals.css", "assets/find.js", "assets/icon.svg", "i18n/en.yaml"
    })
    void theCopyIsOutOfDateOnceTheOriginalIsAnother(String name) {
        byte[] copy = EjectedTemplates.copy(name, program("1.0", ORIGINALS));
        SourceTree project = project(name, copy);
        assertThat(EjectedTemplates.outdated(project, program("2.0", ORIGINALS)))
                .isEmpty();

        var changed = program("2.0", Map.of(name, "another"));
        assertThat(EjectedTemplates.outdated(project, changed)).singleElement().satisfies(problem -> {
            assertThat(problem.at().file()).isEqualTo("templates/" + name);
            assertThat(problem.message()).contains(name, "version 1.0", "version 2.0");
            assertThat(problem.suggestion().orElseThrow())
                    .contains("annals eject " + name, "version 2.0, sha256 " + changed.digest(name));
        });

        assertThat(EjectedTemplates.outdated(project, program("2.0", Map.of())))
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("version 2.0 no longer has");
    }

    @Test
    void theAdviceOfTheMessageIsEnough() {
        byte[] copy = EjectedTemplates.copy("page/home.ftlh", program("1.0", ORIGINALS));
        var changed = program("2.0", Map.of("page/home.ftlh", "another"));
        String advice = EjectedTemplates.outdated(project("page/home.ftlh", copy), changed)
                .get(0)
                .suggestion()
                .orElseThrow();
        String mended = new String(copy, StandardCharsets.UTF_8)
                .replaceFirst("version .*[0-9a-f]{64}", advice.substring(advice.indexOf("version ")));
        assertThat(EjectedTemplates.outdated(
                        project("page/home.ftlh", mended.getBytes(StandardCharsets.UTF_8)), changed))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<p>All our own</p>",
        "<#-- annals eject page/home.ftlh -->",
        "'<#-- annals eject page/home.ftlh, version 1.0, sha256 0 -->'",
        "''",
    })
    void whoHasNoSuchCommentIsLeftInPeace(String text) {
        SourceTree project = project("page/home.ftlh", text.getBytes(StandardCharsets.UTF_8));
        assertThat(EjectedTemplates.outdated(project, program("2.0", ORIGINALS)))
                .isEmpty();
    }

    @Test
    void aTranslationKnowsTheOriginalThatItWasMadeFrom() {
        byte[] copy = EjectedTemplates.copy("i18n/en.yaml", program("1.0", ORIGINALS));
        var changed = program("2.0", Map.of("i18n/en.yaml", "a: b\nc: d\n"));
        assertThat(EjectedTemplates.outdated(project("i18n/de.yaml", copy), changed))
                .singleElement()
                .satisfies(problem -> assertThat(problem.at().file()).isEqualTo("templates/i18n/de.yaml"));
    }
}
