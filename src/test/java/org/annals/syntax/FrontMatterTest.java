package org.annals.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.annals.problem.Result;
import org.annals.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterTest {

    private static final String MISSING = "1:1+0 front-matter: the first line must be three hyphens";
    private static final String ENDLESS = "1:1+3 front-matter: the fields that begin here never end";

    /** ⏎ is a line end. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                "---⏎a: b⏎---⏎text⏎ => a | text⏎",
                "---⏎a: b⏎---⏎⏎# Head⏎---⏎x => a | ⏎# Head⏎---⏎x",
                "---⏎a: b⏎---⏎ => a |",
                "---⏎a: b⏎--- => a |",
                "---⏎--- => |",
                "---⏎---⏎x => | x",
                "---⏎# comment⏎---⏎x => | x",
                "--- ⏎a: b⏎---  ⏎x => a | x",
                "---⏎a: |⏎  ---⏎b: c⏎---⏎x => a b | x",
                "---⏎a: b # ---⏎---⏎x => a | x",
            })
    void partsTheFieldsFromTheText(String file, String expected) {
        FrontMatter parts = read(file).value().orElseThrow();
        String keys = parts.fields().entries().stream()
                .map(entry -> entry.key().value())
                .collect(Collectors.joining(" "));
        assertThat((keys + " | " + parts.text().replace("\n", "⏎")).strip()).isEqualTo(expected);
        assertThat(read(file).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                "§§ => " + MISSING,
                "a: b => " + MISSING,
                "--- x⏎a: b⏎--- => " + MISSING,
                "--- => " + ENDLESS,
                "---⏎a: b => " + ENDLESS,
            })
    void reportsAFenceThatIsNotThere(String file, String expected) {
        assertThat(read(file).value()).isEmpty();
        assertThat(read(file).problems()).extracting(Printer::problem).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                "---⏎a: b⏎c: @d⏎---⏎x => 3:4+1 yaml-syntax: a text cannot begin with this sign",
                "---⏎a: \"b⏎---⏎x => 2:4+1 yaml-syntax: a quotation mark is opened and never closed",
                "---⏎a: b: c⏎---⏎x => 2:5+1 yaml-syntax: this text has a colon in it, so it looks like a second key",
                "---⏎𝒳: \"\\d\"⏎---⏎ => 2:5+1 yaml-syntax: a backslash stands inside double quotes",
                "---⏎a: b⏎a: c⏎--- => 3:1+1 duplicate-key: the key a stands in line 2 already",
                "⏎---⏎a: b⏎--- => 1:1+0 front-matter: nothing may stand above the line of three hyphens, and an empty line does",
                "---⏎words⏎--- => 2:1+5 wrong-type: keys with values are expected here",
            })
    void tellsFaultsInTheFieldsWithTheirLineInTheFile(String file, String expected) {
        assertThat(read(file).problems()).extracting(Printer::problem).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                "----⏎a: b⏎----⏎x => 1:1 3:1",
                "--⏎a: b⏎---⏎x => 1:1",
                "+++⏎a: b⏎+++⏎x => 1:1 3:1",
                "—⏎a: b⏎–-⏎x => 1:1 3:1",
                "---⏎a: b⏎...⏎x => 3:1",
                "---⏎a: b⏎***⏎x => 3:1",
                "---⏎a: b⏎ ---⏎x => 3:1",
                "a: b⏎---⏎x => 1:1",
                "---⏎a: b⏎x y => 1:1",
            })
    void readsOnBehindAFenceThatIsNearlyOne(String file, String places) {
        Result<FrontMatter> result = read(file);
        assertThat(result.value().orElseThrow().fields().get("a")).isPresent();
        assertThat(result.value().orElseThrow().text()).startsWith("x");
        assertThat(result.problems().stream()
                        .filter(problem -> problem.rule() == org.annals.problem.Rule.FRONT_MATTER)
                        .map(problem -> problem.at().line() + ":" + problem.at().column())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(places);
    }

    @Test
    void knowsWhereTheTextStandsInTheFile() {
        FrontMatter parts = read("---⏎a: b⏎---⏎⏎𝒳 [@c]⏎").value().orElseThrow();
        assertThat(parts.places().at(parts.text().indexOf('@'), 2)).hasToString("a.md:5:4");
        assertThat(parts.fields().at()).hasToString("a.md:2:1");
    }

    @Test
    void anEmptyHeadStandsBelowItsFence() {
        assertThat(read("---⏎⏎⏎---⏎").value().orElseThrow().fields().at()).hasToString("a.md:2:1");
    }

    private static Result<FrontMatter> read(String file) {
        return FrontMatter.read(new SourceFile("a.md", file.replace('⏎', '\n')));
    }
}
