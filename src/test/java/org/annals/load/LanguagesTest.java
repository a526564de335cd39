package org.annals.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.model.Language;
import org.annals.problem.Location;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A language is a copy of the English file, and what it lacks is told where it would stand. */
class LanguagesTest {

    private static final Location FROM = new Location("content/site.yaml", 4, 13, 2);

    @Test
    void aCopyOfTheEnglishFileLacksNothing() throws IOException {
        assertThat(read("de", english()).problems()).isEmpty();
    }

    @Test
    void commentsAndBriefFormsCanBeLeftOut() throws IOException {
        String bare = english()
                .lines()
                .filter(line -> !line.startsWith("#") && !line.contains(".brief:"))
                .collect(Collectors.joining("\n"));
        assertThat(read("de", bare).problems()).isEmpty();
    }

    @Test
    void eachPhraseThatIsMissingIsToldBelowTheOneBefore() throws IOException {
        String text = english().replaceAll("(?m)^(page.direction|nav.site|nav.timeline):.*\\n", "");
        Result<Language> read = read("de", text);
        int line = text.lines().toList().indexOf("nav.skip: Skip to the text") + 1;
        assertThat(read.problems().stream().map(problem -> problem.at() + " " + problem.message()))
                .containsExactly(
                        "templates/i18n/de.yaml:1:1 the phrase page.direction is missing below this line",
                        "templates/i18n/de.yaml:" + line + ":1 the phrase nav.site is missing below this line",
                        "templates/i18n/de.yaml:" + line + ":1 the phrase nav.timeline is missing below this line");
        assertThat(read.problems().get(1).suggestion())
                .contains("write nav.site: and what this language says for: This site");
    }

    /** Templates of one's own have words of their own. */
    @Test
    void theEnglishFileOfTheProjectIsTheMeasure() {
        var own = new SourceFile("templates/i18n/en.yaml", "hello: Hello\nbye: Bye\n");
        var german = new SourceFile("templates/i18n/de.yaml", "bye: Auf Wiedersehen\n");
        var tree = new SourceTree(List.of(), List.of(own, german), List.of());
        assertThat(Languages.read(tree, "en", FROM).problems()).isEmpty();
        assertThat(Languages.read(tree, "de", FROM).problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).isEqualTo("the phrase hello is missing below this line"));
    }

    @Test
    void aBrokenFileIsNotBlamedForWhatCouldNotBeRead() throws IOException {
        assertThat(read("de", english().replace("nav.skip: Skip", "nav.skip: \"Skip"))
                        .problems())
                .isNotEmpty()
                .noneMatch(problem -> problem.message().contains("is missing"));
    }

    @ParameterizedTest
    @CsvSource({
        "de-AT, de",
        "de-CH-1996, de",
        "en-GB, en",
        "ru-RU, ru",
        "zh-CN, zh",
        "zh-Hans, zh",
        "zh-TW, zh-Hant",
        "zh-HK, zh-Hant",
        "zh-MO, zh-Hant",
    })
    void aRegionSpeaksAsItsLanguage(String tag, String language) {
        var nothing = new SourceTree(List.of(), List.of(), List.of());
        Result<Language> read = Languages.read(nothing, tag, FROM);
        assertThat(read.problems()).isEmpty();
        assertThat(read.value())
                .isEqualTo(Languages.read(nothing, language, FROM).value());
    }

    @Test
    void itsOwnFileHoldsOnlyWhatDiffers() {
        Result<Language> read = read("de-AT", "date.month.1: Jänner\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().orElseThrow().say("date.month.1")).isEqualTo("Jänner");
        assertThat(read.value().orElseThrow().say("date.month.3")).isEqualTo("März");
    }

    @Test
    void aWiderLanguageOfTheProjectIsAskedAsWell() throws IOException {
        var wide = new SourceFile("templates/i18n/pt.yaml", english().replace("nav.years: Years", "nav.years: Anos"));
        var own = new SourceFile("templates/i18n/pt-BR.yaml", "nav.site: Este site\nnav.sites: x\n");
        Result<Language> read = Languages.read(new SourceTree(List.of(), List.of(wide, own), List.of()), "pt-BR", FROM);
        assertThat(read.value().orElseThrow().say("nav.years")).isEqualTo("Anos");
        assertThat(read.value().orElseThrow().say("nav.site")).isEqualTo("Este site");
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("no page says a phrase nav.sites"));
    }

    /** Who reads the one script may not read the other. */
    @Test
    void aScriptTakesNothingFromAnother() {
        assertThat(read("zh-TW", "nav.site: 本網站").value().orElseThrow().say("nav.years"))
                .isEqualTo("年份");
        assertThat(Languages.read(new SourceTree(List.of(), List.of(), List.of()), "de-Cyrl", FROM)
                        .hasErrors())
                .isTrue();
    }

    @Test
    void anOpeningGivesAFormAndAMistypedOneIsTold() throws IOException {
        String opening = english() + "opening.vowel: a* e*\ndate.since.vowel: from {date}\n";
        assertThat(read("fr", opening).problems()).isEmpty();
        assertThat(read("fr", opening.replace("since.vowel", "since.vowl")).problems())
                .hasSize(1);
    }

    @Test
    void aLanguageWithoutAFileIsToldWhereItIsNamed() {
        Result<Language> read = Languages.read(new SourceTree(List.of(), List.of(), List.of()), "fr", FROM);
        assertThat(read.problems()).hasSize(1).allMatch(problem -> problem.at().equals(FROM));
        assertThat(read.problems().get(0).suggestion().orElse(""))
                .startsWith("copy templates/i18n/en.yaml to templates/i18n/fr.yaml")
                .endsWith("the program itself has de, en, ru, zh, zh-Hant");
    }

    @Test
    void englishCameWithTheProgram() {
        Result<Language> read = Languages.read(new SourceTree(List.of(), List.of(), List.of()), "en", FROM);
        assertThat(read.value()).contains(Languages.english());
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("org.annals.load.Languages#BROUGHT")
    void aLanguageOfTheProgramLacksNothingAndNeedsNoFile(String tag) throws IOException {
        assertThat(read(tag, text(tag)).problems()).isEmpty();
        Result<Language> read = Languages.read(new SourceTree(List.of(), List.of(), List.of()), tag, FROM);
        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).isEqualTo(read(tag, text(tag)).value());
    }

    /** Every gap of the English phrase is filled in by its language, but for a number that it writes out. */
    @ParameterizedTest
    @FieldSource("org.annals.load.Languages#BROUGHT")
    void noPhraseHasAGapThatNothingFills(String tag) throws IOException {
        Map<String, String> measure =
                read("en", english()).value().orElseThrow().phrases();
        read(tag, text(tag)).value().orElseThrow().phrases().forEach((key, phrase) -> {
            String base = measure.containsKey(key) ? key : key.replaceFirst("\\.[a-z-]+$", "");
            Set<String> gaps = new TreeSet<>(gaps(phrase));
            gaps.removeAll(gaps(measure.getOrDefault(base, "{year} {day} {month}")));
            gaps.removeAll(Set.of("first", "last", "span"));
            gaps.removeIf(gap -> gap.equals("n") && base.matches("(list|map.place).one"));
            assertThat(gaps).as(key).isEmpty();
        });
    }

    @Test
    void aPhraseThatNoPageSaysIsToldWithTheNearest() throws IOException {
        String text = english().replace("nav.site:", "nav.sitte:") + "colour.of.hats: red\n";
        assertThat(read("de", text).problems().stream()
                        .filter(problem -> problem.rule() == Rule.UNKNOWN_KEY)
                        .map(problem ->
                                problem.message() + "; " + problem.suggestion().orElse("")))
                .containsExactly(
                        "no page says a phrase nav.sitte; did you mean nav.site?",
                        "no page says a phrase colour.of.hats; delete this line; the keys are those of templates/i18n/en.yaml");
    }

    /** What English does without is no mistake: forms for which a phrase asks, categories of the plural, single years. */
    @Test
    void aLanguageMayHaveMoreFormsThanEnglish() throws IOException {
        String text = english().replace("since {date}", "since {date:genitive}")
                + "date.month.6.genitive: of June\ndate.month.6.of-day: June\nevidence.sources.few: \"{n} sources\"\n"
                + "plural.few: n = 2..4\ndate.year: \"{year}\"\nlanguage.eo: Esperanto\n";
        assertThat(read("de", text).problems()).isEmpty();
        assertThat(read("de", text + "date.month.6.dative: June\n").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("date.month.6.dative"));
    }

    @Test
    void ownTemplatesMaySayPhrasesOfTheirOwn() throws IOException {
        var german = new SourceFile("templates/i18n/de.yaml", english() + "hello: Hallo\n");
        var page = new SourceFile("templates/page/home.ftlh", "${say(\"hello\")}");
        assertThat(Languages.read(new SourceTree(List.of(), List.of(german, page), List.of()), "de", FROM)
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"n = ", "n % 10 = 2...4", "i = 1", "n = 1 and", "", "or n = 1", "n % 99999999999 = 1"})
    void aRuleOfThePluralThatCannotBeReadIsToldWhereItStands(String rule) throws IOException {
        String text = english() + "plural.few: \"" + rule + "\"\n";
        assertThat(read("de", text).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.WRONG_VALUE);
            assertThat(problem.at().line()).isEqualTo(text.lines().toList().size());
        });
    }

    private static Set<String> gaps(String phrase) {
        return Pattern.compile("\\{([a-z-]+)")
                .matcher(phrase)
                .results()
                .map(gap -> gap.group(1))
                .collect(Collectors.toSet());
    }

    private static String text(String tag) throws IOException {
        return Files.readString(Path.of("templates/i18n/" + tag + ".yaml"));
    }

    private static String english() throws IOException {
        return Files.readString(Path.of("templates/i18n/en.yaml"));
    }

    private static Result<Language> read(String tag, String text) {
        var file = new SourceFile("templates/i18n/" + tag + ".yaml", text);
        return Languages.read(new SourceTree(List.of(), List.of(file), List.of()), tag, FROM);
    }
}
