package org.annals.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annals.Generated;
import org.annals.SharedTable;
import org.annals.load.Languages;
import org.annals.model.date.RandomDates;
import org.annals.model.date.read.DateReader;
import org.annals.model.date.read.Fault;
import org.annals.model.date.tongues.Tongues;
import org.annals.model.date.words.DateWords;
import org.annals.problem.Location;
import org.annals.source.SourceFile;
import org.annals.syntax.FrontMatter;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the scripts of the composer say, write and warn of is what the program reads. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComposerPartsTest {

    @TempDir
    static Path folder = Path.of("");

    private final Browser browser = Browser.start();
    private Optional<ComposerProject> project = Optional.empty();
    private Optional<SiteServer> server = Optional.empty();

    @BeforeAll
    void open() throws IOException {
        project = Optional.of(ComposerProject.in(folder));
        server = Optional.of(SiteServer.of(
                Generated.whole(project.get().tree(), Optional.empty()).artifacts()));
        browser.open(server.get().at("editors/new/"));
        browser.await("document.querySelector('.composer .fields')?.hasChildNodes()");
    }

    @AfterAll
    void quit() {
        browser.close();
        server.ifPresent(SiteServer::close);
    }

    static Stream<List<String>> dates() {
        return SharedTable.rows("dates.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("dates")
    void aDateIsReadAsTheTableSays(List<String> row) {
        assertThat(said(row.get(0))).isEqualTo(row.get(1) + " | " + row.get(2));
    }

    static Stream<List<String>> tongues() {
        return SharedTable.rows("tongues.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("tongues")
    void aDateInTheWordsOfTheSiteIsReadAsTheTableSays(List<String> row) {
        String own = new Gson().toJson(browser.value("composer.form.tongue"));
        browser.run("composer.form.tongue = " + tongue(row.get(0)));
        String said = said(row.get(1));
        browser.run("composer.form.tongue = " + own);
        assertThat(said).isEqualTo(row.get(2) + " | " + row.get(3));
    }

    private static String tongue(String tag) {
        return new Gson()
                .toJson(Tongues.of(tag).stream()
                        .map(words -> List.of(words.pattern().pattern(), words.english()))
                        .toList());
    }

    @Test
    void theSiteBringsTheWordsOfItsLanguage() {
        assertThat(new Gson().toJson(browser.value("composer.form.tongue"))).isEqualTo(tongue("en"));
    }

    private String said(String date) {
        return String.valueOf(browser.promised(
                "(async ({ words, later, unread, fault }) => (words ?? (later ? 'later' : unread"
                        + " ? 'unread' : '! ' + fault.message)) + ' | ' + (fault?.fixes ?? []).map(fix => fix.edtf).join('; '))"
                        + "(composer.readDate(arguments[0]))",
                date));
    }

    /** What is no date yet has no place in an id, and no entry makes way for itself. */
    @ParameterizedTest
    @CsvSource({"2004-04-11, a-plan-2004-04-11", "2004, a-plan-2004", "Ostern 2004, a-plan", "15.6.2001, a-plan"})
    void theIdOfASourceHasItsDateIfItIsOne(String issued, String id) {
        assertThat(browser.promised(
                        "Promise.resolve(composer.sourceId({ title: 'A plan', issued: arguments[0] }))", issued))
                .isEqualTo(id);
    }

    @Test
    void anEntryKeepsTheIdThatIsItsOwn() {
        assertThat(browser.promised(
                        "Promise.resolve((id => [composer.freeId('source', id), composer.freeId('source', id, id)].join())"
                                + "(arguments[0]))",
                        "a-source"))
                .isEqualTo("a-source-2,a-source");
    }

    /** Of dates in every form the browser says what the program says, or that it leaves them to it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aRandomDateIsReadAsTheProgramReadsIt(long seed) {
        var random = new RandomDates(seed);
        var words = new DateWords(Languages.english().phrases());
        int read = 0;
        for (int i = 0; i < 100; i++) {
            String date = random.any();
            String said = said(date).replaceFirst(" [|].*", "");
            assertThat(said).as(date).isNotEqualTo("unread").doesNotStartWith("! ");
            if (!said.equals("later")) {
                assertThat(said)
                        .as(date)
                        .isEqualTo(words.of(DateReader.read(date).value().orElseThrow()));
                read++;
            }
        }
        assertThat(read).isGreaterThan(5);
    }

    /** A right date in which one sign is changed is never said to be right if it is not. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aDateThatIsWrongIsNotSaidToBeRight(long seed) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 100; i++) {
            String[] right = {"2001-06-15", "2001-06-15/2001-06-17", "[2001,2003]", "200X-12", "-0043", "2001-21~"};
            var date = new StringBuilder(right[random.nextInt(right.length)]);
            date.setCharAt(random.nextInt(date.length()), "0139X-/~?.,[".charAt(random.nextInt(12)));
            String said = said(date.toString());
            Optional<Fault> fault = DateReader.read(date.toString()).fault();
            assertThat(fault.isPresent() ? List.of(true) : List.of(false))
                    .as(date + " is " + said)
                    .isEqualTo(
                            said.startsWith("later")
                                    ? List.of(fault.isPresent())
                                    : List.of(said.startsWith("!") || said.startsWith("unread")));
        }
    }

    /** Other languages bend the names of months, and join dates otherwise. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "ru", "zh"})
    void aDateIsSaidInTheLanguageOfTheSiteAsTheProgramSaysIt(String language) {
        Map<String, String> phrases = Languages.read(
                        project.orElseThrow().tree(), language, Location.of("content/site.yaml"))
                .value()
                .orElseThrow()
                .phrases();
        var words = new DateWords(phrases);
        Map<String, String> expected = new TreeMap<>();
        dates().map(row -> row.get(0))
                .forEach(date -> DateReader.read(date).value().ifPresent(when -> expected.put(date, words.of(when))));
        Object said = browser.promised(
                "(async english => { composer.words = JSON.parse(arguments[0]); const said = JSON.parse(arguments[1])"
                        + ".map(date => composer.readDate(date).words ?? 'later'); composer.words = english; return said; })(composer.words)",
                new Gson().toJson(phrases),
                new Gson().toJson(expected.keySet()));
        List<String> all = List.copyOf(expected.values());
        assertThat((List<?>) said).hasSameSizeAs(all);
        for (int i = 0; i < all.size(); i++) {
            assertThat(((List<?>) said).get(i)).isIn(all.get(i), "later");
        }
        assertThat(((List<?>) said).stream().filter("later"::equals)).hasSizeLessThan(8);
    }

    static Stream<List<String>> ids() {
        return SharedTable.rows("ids.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void anIdIsMadeAsTheTableSays(List<String> row) {
        assertThat(browser.promised("Promise.resolve(composer.idOf(arguments[0]))", row.get(0)))
                .isEqualTo(row.get(1));
    }

    static Stream<JsonElement> drafts() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/composer/checks.json"));
        var cases = new ArrayList<JsonElement>();
        JsonParser.parseString(text).getAsJsonArray().forEach(cases::add);
        return cases.stream();
    }

    /** Each key that is missing is told at its own field, which the check tells in one sentence. */
    @ParameterizedTest
    @MethodSource("drafts")
    void aDraftIsToldWhatTheCheckSaysOfItsFile(JsonElement row) {
        String values = new Gson().toJson(row.getAsJsonObject().get("values"));
        List<String> expected = said(row, "problems");
        Object told = browser.promised(
                "Promise.all(['event', 'source', 'person', 'kind'].map(composer.list))"
                        + ".then(() => (composer.values = () => JSON.parse(arguments[0])) && composer.checkDraft(composer.values()).map(({ rule, message }) => `${rule}: ${message}`).sort())",
                values);
        String file = String.valueOf(
                browser.promised("Promise.resolve(composer.textOf({ values: JSON.parse(arguments[0]) }))", values));
        List<String> checked = project.orElseThrow().problems(ComposerProject.PATH, file).stream()
                .map(problem -> problem.rule().id() + ": " + problem.message())
                .sorted()
                .toList();
        assertThat(checked).as(file).isEqualTo(expected);
        assertThat(told).as(file).isEqualTo(row.getAsJsonObject().has("told") ? said(row, "told") : expected);
    }

    private static List<String> said(JsonElement row, String by) {
        return row.getAsJsonObject().get(by).getAsJsonArray().asList().stream()
                .map(JsonElement::getAsString)
                .sorted()
                .toList();
    }

    /** What the check says in English, the form says in the words of the site. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "ru", "zh"})
    void whatIsToMendIsToldInTheLanguageOfTheSite(String language) throws IOException {
        Map<String, String> phrases = Languages.read(
                        project.orElseThrow().tree(), language, Location.of("content/site.yaml"))
                .value()
                .orElseThrow()
                .phrases();
        String drafts = new Gson()
                .toJson(drafts().map(row -> row.getAsJsonObject().get("values")).toList());
        Object untold = browser.promised(
                "(async english => { const ours = JSON.parse(arguments[0]); const all = JSON.parse(arguments[1]);"
                        + " await Promise.all(['event', 'source', 'person', 'kind'].map(composer.list));"
                        + " const told = words => { composer.words = words; return all.flatMap(draft => { composer.values = () => draft;"
                        + " return composer.checkDraft(draft); }); };"
                        + " const before = told(english); const now = told(ours); composer.words = english;"
                        + " return [before.length, ...now.filter(({ message, suggestion }, i) => message === before[i].message"
                        + " || /composer[.]|[{}]/.test(message + suggestion)).map(({ rule }) => rule)]; })(composer.words)",
                new Gson().toJson(phrases),
                drafts);
        assertThat(((List<?>) untold).get(0))
                .isInstanceOfSatisfying(Long.class, all -> assertThat(all).isGreaterThan(20));
        assertThat(((List<?>) untold)).hasSize(1);
    }

    /** Whatever stands in a text, the file says the same. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyTextIsReadAsItWasTyped(long seed) {
        var random = new SplittableRandom(seed);
        var texts = Stream.generate(() -> text(random)).limit(60).toList();
        String json = new Gson().toJson(texts);
        String file = String.valueOf(browser.promised(
                "Promise.resolve(composer.writeFile({ title: 'x', list: JSON.parse(arguments[0]),"
                        + " maps: JSON.parse(arguments[0]).map(text => ({ id: 'x', inner: { text } })), body: 'y' }))",
                json));
        YamlMap fields = FrontMatter.read(new SourceFile("content/events/2001/x.md", file))
                .value()
                .orElseThrow()
                .fields();
        assertThat(texts(fields.get("list").orElseThrow())).isEqualTo(texts);
        assertThat(((YamlList) fields.get("maps").orElseThrow())
                        .items().stream().map(map -> inner((YamlMap) map)).toList())
                .isEqualTo(texts);
    }

    private static String inner(YamlMap map) {
        return texts(((YamlMap) map.get("inner").orElseThrow()).get("text").orElseThrow())
                .get(0);
    }

    private static List<String> texts(YamlNode node) {
        return node instanceof YamlList list
                ? list.items().stream().map(item -> ((YamlText) item).value()).toList()
                : List.of(((YamlText) node).value());
    }

    private static final List<String> PARTS = List.of(
            ":",
            ": ",
            "#",
            " #",
            "-",
            "- ",
            "\"",
            "'",
            "\\",
            "\n",
            "[",
            "]",
            "{",
            "}",
            ",",
            "&",
            "*",
            "!",
            "|",
            ">",
            "%",
            "@",
            "`",
            "?",
            "~",
            "null",
            "yes",
            "12:30",
            "0x1F",
            "1e3",
            "2001-06-15",
            "...",
            "---",
            "\u00e4",
            "\u4e0a\u6d77",
            "\u05e9\u05dc",
            "\ud83c\udf0d",
            "\u200f",
            "a",
            "b c",
            "{{",
            "<b>",
            "\u00a0",
            "\t",
            "=",
            "<<",
            "\u2028",
            "\u0085");

    /** What a person can type who wants to break it; at its ends no blanks, which nobody means. */
    private static String text(SplittableRandom random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(1, 7); i > 0; i--) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        String stripped = text.toString().replaceAll("^[\\s\\p{Z}\\u0085\\ufeff]+|[\\s\\p{Z}\\u0085\\ufeff]+$", "");
        return stripped.isEmpty() ? "x" : stripped;
    }

    @Test
    void aTextThatEndsInHalfASignIsMended() {
        String file = String.valueOf(browser.promised(
                "Promise.resolve(composer.writeFile({ title: 'half \\ud83c', body: 'also \\ud83c' }))"));
        assertThat(file).contains("half \ufffd", "also \ufffd");
    }
}
