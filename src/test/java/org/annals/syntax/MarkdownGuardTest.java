package org.annals.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.annals.problem.Result;
import org.annals.prose.Prose;
import org.annals.prose.QuoteMarks;
import org.annals.source.Limits;
import org.annals.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownGuardTest {

    /** As deep as that of the threads on which files are read. */
    private static final long STACK = 64L << 20;

    private final Markdown markdown = new Markdown();

    /** A text is the part as often as said. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                "* 501 => 1:501+1 text-limit: the sign * stands here more than 500 times",
                "= 5000 => 1:501+1 text-limit: the sign = stands here more than 500 times",
                "a 10001 => 1:10001+1 text-limit: this line is too long",
                "> 31 => 1:1+1 text-limit: too many list or quotation signs begin this line",
                "-· 31 => 1:1+1 text-limit: too many list or quotation signs begin this line",
                "1.· 31 => 1:1+1 text-limit: too many list or quotation signs begin this line",
                "[a]⏎ 2001 => 2001:1+1 text-limit: the sign [ stands in this text too often",
                "`a⏎ 2001 => 2001:1+1 text-limit: the sign ` stands in this text too often",
                "|a⏎ 10001 => 10001:1+1 text-limit: the sign | stands in this text too often",
                "a⏎ 32769 => 32769:1+1 text-limit: this text is too long",
            })
    void saysWhichSignsAreTooMany(String repeated, String expected) {
        assertThat(problems(repeated)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* 500",
                "a 10000",
                "a⏎ 32768",
                ">· 30",
                "-· 30",
                "[a]⏎ 2000",
                "[a](b)⏎ 2000",
                "`a⏎ 2000",
                "|a⏎ 10000",
                "a.·b 2500",
                "---⏎ 10000",
                "- 500",
                "-⏎ 500",
                "𝒳 5000",
                "#a⏎ 1000",
            })
    void letsThroughWhatIsJustWithinTheLimits(String repeated) {
        assertThat(problems(repeated)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                "[\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\ => 1:32+1",
                "x [\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!\\! => 1:34+1",
                "[\\!\\!\\!\\!\\!\\!\\!\\!⏎\\!\\!\\!\\!\\!\\!\\!\\! => 2:15+1",
                "[\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!\\! => ",
                "\\[\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!\\! => ",
                "[a]\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!\\! => ",
                "[\\!\\!\\!\\!\\!\\!\\!\\!⏎⏎\\!\\!\\!\\!\\!\\!\\!\\! => ",
            })
    void countsTheBackslashesBehindAnOpenBracket(String text, String place) {
        String expected = place == null ? "" : place + " text-limit: too many backslashes follow an open bracket";
        assertThat(shown(text.replace('⏎', '\n'))).isEqualTo(expected);
    }

    @Test
    void reportsListsThatAreNestedTooDeep() {
        String stairs = Pathological.texts(50_000).stream()
                .filter(text -> text.startsWith("- a\n  - a\n"))
                .findFirst()
                .orElseThrow();
        Result<Prose> result = readInTime(stairs);
        assertThat(result.hasErrors()).isTrue();
        assertThat(result.problems())
                .extracting(problem -> problem.message())
                .containsOnly("this text is nested too deep to be read");
    }

    @Test
    void reportsATextWithTooManyCells() {
        String table = "|a|b|c|d|e|\n|-|-|-|-|-|\n" + "|1|2|3|4|5|\n".repeat(1000);
        assertThat(readInTime(table).problems())
                .extracting(Printer::problem)
                .containsExactly(
                        "1002:1+1 text-limit: the tables of this text have more than " + Limits.TEXT_CELLS + " cells");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 2_000, 50_000, Limits.TEXT_LENGTH})
    void everyPathologicalTextIsReadOrReportedInTime(int length) {
        assertThat(Pathological.texts(length)).hasSizeGreaterThan(150).allSatisfy(text -> {
            Result<Prose> result = readInTime(text);
            assertThat(result.value().isPresent() || result.hasErrors()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("realTexts")
    void hasNothingToSayAboutRealTexts(Path file) throws IOException {
        String text = Files.readString(file);
        var source = new SourceFile(file.toString(), text);
        FrontMatter parts = FrontMatter.read(source).value().orElseThrow();
        assertThat(MarkdownGuard.check(parts.text(), parts.places())).isEmpty();
        assertThat(markdown.read(parts.text(), parts.places(), QuoteMarks.of("en"))
                        .problems())
                .isEmpty();
    }

    static Stream<Path> realTexts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    private Result<Prose> readInTime(String text) {
        var task = new FutureTask<>(() -> markdown.read(text, new SourceFile("a.md", text), QuoteMarks.of("en")));
        var thread = new Thread(null, task, "reader", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(20, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return fail("takes too long: " + beginning(text), e);
        } catch (ExecutionException | InterruptedException e) {
            return fail("cannot be read: " + beginning(text), e);
        }
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(40, text.length())).replace("\n", "⏎");
    }

    private static String problems(String repeated) {
        String[] parts = repeated.split(" ");
        String part = parts[0].replace('⏎', '\n').replace('·', ' ');
        return shown(part.repeat(Integer.parseInt(parts[1])));
    }

    private static String shown(String text) {
        return MarkdownGuard.check(text, new SourceFile("a.md", text)).stream()
                .map(Printer::problem)
                .findFirst()
                .orElse("");
    }
}
