package org.annals.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.problem.Rule;
import org.annals.prose.Citation;
import org.annals.prose.EventLink;
import org.annals.prose.Inline;
import org.annals.prose.NoteMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every chapter can be read, by the program and on GitHub, and none is left over. */
class HandbookTest {

    private static final Path RULES = Path.of("src/main/resources/org/annals/problem/help");

    /** A link in Markdown, outside of what is shown as code. */
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$|``.*?``|`[^`\\n]*`");

    static List<Chapter> chapters() {
        return Handbook.CHAPTERS;
    }

    @Test
    void everyFileIsAChapter() throws IOException {
        try (Stream<Path> files = Files.list(Reference.CHAPTERS)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(chapters().stream()
                            .map(chapter -> chapter.id() + ".md")
                            .toList());
        }
    }

    /** What GitHub shows of the folder. */
    @Test
    void theReadmeLeadsToEveryChapter() throws IOException {
        var text = new StringBuilder("# The handbook\n\nEvery site that is made with Annals has it under `/help/`.\n");
        for (Part part : Part.values()) {
            text.append("\n## ")
                    .append(part.title())
                    .append("\n\n")
                    .append(part.about())
                    .append("\n\n");
            chapters().stream()
                    .filter(chapter -> chapter.part() == part)
                    .map(Chapter::open)
                    .forEach(chapter -> text.append("- [")
                            .append(chapter.title())
                            .append("](")
                            .append(chapter.id())
                            .append(".md): ")
                            .append(chapter.summary())
                            .append("\n"));
        }
        Reference.check("README", text.toString());
    }

    /** Both stand below one address. */
    @Test
    void noChapterIsCalledLikeARule() {
        assertThat(chapters())
                .extracting(Chapter::id)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        Arrays.stream(Rule.values()).map(Rule::id).toList());
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void aChapterCanBeRead(Chapter chapter) {
        Manuscript text = chapter.open();
        assertThat(text.problems()).isEmpty();
        assertThat(text.title()).isNotBlank().doesNotContain("`", "[", "\n");
        assertThat(text.summary()).endsWith(".").doesNotContain("`", "[");
        assertThat(text.read().body().inlines())
                .noneMatch(inline -> inline instanceof Citation
                        || inline instanceof EventLink
                        || inline instanceof NoteMark
                        || inline instanceof Inline.Link);
    }

    /** On GitHub, too: from file to file. */
    @ParameterizedTest
    @MethodSource("chapters")
    void aLinkLeadsToAChapterARuleOrTheWeb(Chapter chapter) throws IOException {
        for (String target : links(Files.readString(Reference.CHAPTERS.resolve(chapter.id() + ".md")))) {
            if (!target.startsWith("https://") && !target.startsWith("#")) {
                Path file = Reference.CHAPTERS
                        .resolve(target.replaceFirst("#.*", ""))
                        .normalize();
                assertThat(file).exists();
                assertThat(file.equals(RULES) || file.startsWith(RULES) || file.startsWith(Reference.CHAPTERS))
                        .as(target)
                        .isTrue();
            }
        }
    }

    static List<String> links(String markdown) {
        return LINK.matcher(CODE.matcher(markdown).replaceAll("code"))
                .results()
                .map(link -> link.group(1))
                .toList();
    }
}
