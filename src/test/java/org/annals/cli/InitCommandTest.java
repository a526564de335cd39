package org.annals.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annals.Generated;
import org.annals.SmallProject;
import org.annals.model.Settings;
import org.annals.problem.Problem;
import org.annals.render.Artifact;
import org.annals.source.Project;
import org.annals.starter.Seal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine;

class InitCommandTest {

    private static final String GUIDE = ".github/CONTRIBUTING.md";

    @TempDir
    Path root;

    private Shell run(String... words) {
        return Shell.run(root, Map.of(), words);
    }

    private Map<String, String> texts(String folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(root.resolve(folder).relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    private static Optional<Settings> settings(Path folder) {
        Generated site = Generated.of(Project.read(folder), Optional.empty());
        assertThat(site.problems()).isEmpty();
        assertThat(site.files()).containsKeys("index.html", "events/first-event/index.html", "about/index.html");
        return site.output().settings();
    }

    @Test
    void whereNothingIsYetTheCommandThatBeginsIsNamed() {
        assertThat(run("build").out()).contains("type annals init and the name of a new folder");
        assertThat(run("check").out()).contains("type annals init and the name of a new folder");
    }

    @Test
    void aTitleHasWordsAndAPeriodYears() {
        assertThat(run("init", "new", "--title=", "--period=0/9999").err())
                .startsWith(
                        "--title: a title has words, at most 120 characters of them in one line, and says what the timeline is called");
        assertThat(run("init", "new", "--title=A", "--period=0/9999").err())
                .startsWith("--period: this period has 10,000 years, and a timeline has at most 3,000");
        assertThat(run("init", "new", "--title=A", "--period=500/1500").err())
                .startsWith("--period: each year of a period has four digits; write 0500/1500");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A plain title                      | en      | 2001/2021",
                "Müller's Jahrhundert: \"1900\" #1  | de      | 1900/1999",
                "- [x] & {y}: !z, @a b % | zh-Hant | -0500/-0400",
                "\\\\ back\\slash 'n' \"quotes\"     | ru      | 0001/0003",
                "#hash                              | ar      | -0044/0014",
                "true                               | en      | 1989",
                "2001                               | pt-BR   | 2001/2001",
                "上海合作组织 🌏                      | en      | 1996/2001",
                "@title@ and $1 {{x}} ${y}          | en      | 1996/2001",
            })
    void theFirstFilesAreWholeWithoutAWarning(String title, String language, String period) throws IOException {
        Shell shell = run("init", "new", "--title", title, "--period", period, "--language", language);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.code()).isZero();
        Settings settings = settings(root.resolve("new")).orElseThrow();
        assertThat(typed(settings.title())).isEqualTo(title);
        assertThat(settings.language()).isEqualTo(language);
        assertThat(settings.period().edtf()).isEqualTo(period);
        assertThat(shell.out().contains("templates/i18n/" + language + ".yaml is translated"))
                .isEqualTo(
                        !List.of("de", "en", "ru", "zh", "zh-Hant").contains(language)); // these come with the program
        texts("new").forEach((path, text) -> {
            if (path.endsWith(".yml") || path.endsWith(".yaml")) {
                assertThat(new Yaml().<Object>load(text)).as(path).isNotNull();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "en, Turning point, The first event of this timeline",
        "de, Wendepunkt, Das erste Ereignis dieser Zeitleiste",
        "de-AT, Wendepunkt, Das erste Ereignis dieser Zeitleiste",
        "ru, Поворотный момент, Первое событие этой хронологии",
        "zh, 转折点, 本时间线的第一个事件",
        "zh-CN, 转折点, 本时间线的第一个事件",
        "zh-Hant, 轉折點, 本時間軸的第一個事件",
        "zh-TW, 轉折點, 本時間軸的第一個事件",
        "fr, Turning point, The first event of this timeline",
    })
    void theExamplesSpeakTheLanguageOfTheSite(String language, String kind, String title) throws IOException {
        run("init", "new", "--title", "A", "--period", "2001/2003", "--language", language);
        Settings settings = settings(root.resolve("new")).orElseThrow();
        assertThat(settings.kinds().values()).extracting(Settings.Kind::label).contains(kind);
        assertThat(texts("new").get("content/events/first-event.md")).contains("title: " + title + "\n");
    }

    /** All that others read of it before they take part. */
    @ParameterizedTest
    @CsvSource({
        "en, Contributing, Report a mistake, Every claim, Publish it",
        "de, Mitmachen, Einen Fehler melden, Jede Aussage, Veröffentlichen",
        "de-CH, Mitmachen, Einen Fehler melden, Jede Aussage, Veröffentlichen",
        "ru, Как принять участие, Сообщить об ошибке, утверждением, Публикация",
        "zh, 参与指南, 报告错误, 每项陈述, 发布",
        "zh-HK, 參與指南, 回報錯誤, 每項陳述, 發布",
        "fr, Contributing, Report a mistake, Every claim, Publish it",
    })
    void theGuideSpeaksTheLanguageOfTheSite(String language, String guide, String form, String box, String heading)
            throws IOException {
        run("init", ".", "--title=A", "--period=2001/2003", "--language", language);
        assertThat(texts(".").get(GUIDE)).startsWith("# " + guide + "\n").contains("*" + form + "*");
        assertThat(texts(".").get(".github/ISSUE_TEMPLATE/correction.yml")).startsWith("name: " + form + "\n");
        assertThat(texts(".").get(".github/pull_request_template.md")).contains(box);
        assertThat(texts(".").get("README.md")).contains("## " + heading + "\n");
    }

    /** The pages and the guide call a button by the same name. */
    @Test
    void renewedItSpeaksTheLanguageThatTheSiteHasNow() throws IOException {
        run("init", ".", "--title=A", "--period=2001/2003");
        SmallProject.write(
                root,
                "content/site.yaml",
                Files.readString(root.resolve("content/site.yaml")).replace("[en]", "[de]"));
        SmallProject.write(
                root,
                "templates/i18n/de.yaml",
                Files.readString(Path.of("templates/i18n/de.yaml")).replace("Auf GitHub vorschlagen", "Los!"));
        assertThat(run("init", "--github").out()).contains("renewed: " + GUIDE + "\n");
        assertThat(texts(".").get(GUIDE)).startsWith("# Mitmachen\n").contains("*Los!*");
    }

    /** Readers see the quotation marks of the language. */
    private static String typed(String shown) {
        return shown.replaceAll("[„“”«»]", "\"").replaceAll("[‘’]", "'");
    }

    @Test
    void allAnswersStandInTheFiles() throws IOException {
        Shell shell = run(
                "init",
                "new",
                "--title=A",
                "--subtitle=B: c",
                "--period=2001/2003",
                "--repository=Some/Name",
                "--licence=cc-by-sa-4.0");
        assertThat(shell.code()).isZero();
        Settings settings = settings(root.resolve("new")).orElseThrow();
        assertThat(settings.subtitle()).contains("B: c");
        assertThat(settings.repository()).contains(new Settings.Repository("Some", "Name", "main"));
        assertThat(settings.baseUrl().url()).isEqualTo("https://some.github.io/Name/");
        assertThat(settings.licence())
                .isEqualTo(new Settings.Licence("CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/"));
        assertThat(texts("new").get("README.md")).contains("# A\n", "[CC BY-SA 4.0](https://creativecommons.org/");
        assertThat(texts("new").keySet())
                .contains(".gitignore", GUIDE, ".github/workflows/check.yml", ".github/workflows/publish.yml")
                .contains(".github/workflows/suggest.yml")
                .noneMatch(path -> path.endsWith(".java") || path.equals("pom.xml"));
    }

    @Test
    void anEditingProgramFindsTheSchemaOfEachFile() throws IOException {
        run("init", ".", "--title=A", "--period=2001/2003");
        Map<String, String> written = texts(".vscode");
        Map<String, Map<String, String>> settings = new Yaml().load(written.get("settings.json"));
        List<String> pointedTo = Optional.ofNullable(settings.get("yaml.schemas")).orElseThrow().keySet().stream()
                .map(path -> path.replace("./.vscode/", ""))
                .sorted()
                .toList();
        assertThat(written.keySet().stream().filter(name -> name.startsWith("schema/") && !name.endsWith("ids.json")))
                .containsExactlyElementsOf(pointedTo);
        assertThat(written.get("schema/ids.json")).contains("example-source");
        assertThat(written).containsKey("extensions.json");
    }

    @Test
    void schemaRenewsTheIdsAndLeavesSettingsAlone() throws IOException {
        SmallProject.write(root);
        assertThat(run("schema").out()).contains("written: .vscode/settings.json\n");
        Files.writeString(root.resolve(".vscode/settings.json"), "{}");
        Files.delete(root.resolve(".vscode/schema/ids.json"));
        assertThat(run("schema").out()).doesNotContain("settings.json");
        assertThat(root.resolve(".vscode/settings.json")).hasContent("{}");
        assertThat(root.resolve(".vscode/schema/ids.json")).content().contains("a-source");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--repository=https://github.com/me/x.git           | https://me.github.io/x/",
                "--repository=me/Me.github.io                       | https://me.github.io/",
                "--base-url=https://example.com/t                   | https://example.com/t/",
                "--licence=My terms https://example.org/a_(b)       | https://example.org/",
            })
    void whatIsNotSaidFollowsFromTheRest(String option, String address) {
        assertThat(run("init", ".", "--title=A", "--period=2001/2003", option).code())
                .isZero();
        assertThat(settings(root).orElseThrow().baseUrl().url()).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--period=2001/2003                                      | --title is missing",
                "--title=A                                               | --period is missing",
                "--title=A --period=later                                | --period: ",
                "--title=A --period=2021/2001                            | --period: ",
                "--title=A --period=2001/..                              | --period: ",
                "--title=A --period=0001/9999                            | --period: ",
                "--title=A --period=2001-05/2002-03                      | --period: ",
                "--title= --period=2001/2003                             | --title: ",
                "--title=A --period=2001/2003 --language=../../x         | --language: ",
                "--title=A --period=2001/2003 --language=english-please! | --language: ",
                "--title=A --period=2001/2003 --repository=name          | --repository is written as owner/name",
                "--title=A --period=2001/2003 --repository=a/b/c         | --repository is written as owner/name",
                "--title=A --period=2001/2003 --repository=-a/b          | --repository: ",
                "--title=A --period=2001/2003 --base-url=ftp://x/        | --base-url: ",
                "--title=A --period=2001/2003 --base-url=javascript:x    | --base-url: ",
                "--title=A --period=2001/2003 --licence=mine             | --licence is not one of CC BY 4.0, ",
                "--title=A --period=2001/2003 --colour=red               | there is no option --colour",
            })
    void whatCannotBeTakenIsToldByItsOptionAndNothingIsWritten(String options, String told) {
        String[] words = Stream.concat(Stream.of("init", "new"), Stream.of(options.split(" ")))
                .toArray(String[]::new);
        Shell shell = run(words);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).startsWith(told);
        assertThat(shell.out()).isEmpty();
        assertThat(root).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\u0000", "A\u202Eb", "\uD800"})
    void aTitleThatNoPageCanShowIsRefused(String title) {
        Shell shell = run("init", "new", "--period=2001/2003", "--title", title);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).startsWith("--title: ").doesNotContain("\u0000", "\u202E");
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void aTitleThatIsTooLongIsRefused() {
        assertThat(run("init", "new", "--period=2001/2003", "--title", "a".repeat(121))
                        .err())
                .startsWith("--title: ");
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void whatIsDoubtfulIsToldAndWritten() {
        Shell shell = run("init", "new", "--period=2001/2003", "--title=A <b>title</b>");
        assertThat(shell.code()).isZero();
        assertThat(shell.out()).contains("--title: ");
        assertThat(root.resolve("new/content/site.yaml")).exists();
    }

    @Test
    void withoutAFolderItSaysSo() {
        assertThat(run("init", "--title=A", "--period=2001/2003").err()).startsWith("name the folder");
    }

    @Test
    void aSecondTimeNothingIsWritten() throws IOException {
        run("init", "new", "--title=A", "--period=2001/2003");
        Map<String, String> before = texts("new");
        Shell again = run("init", "new", "--title=B", "--period=2001/2003");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err())
                .startsWith("new holds a timeline already; nothing was written. annals init --github new renews");
        assertThat(texts("new")).isEqualTo(before);
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone() throws IOException {
        SmallProject.write(root, "new/notes.txt", "mine");
        Shell shell = run("init", "new", "--title=A", "--period=2001/2003");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err())
                .startsWith("new is not empty, it holds notes.txt; nothing was written. Name a new folder");
        assertThat(texts("new")).containsOnlyKeys("notes.txt");
    }

    @Test
    void whereNoTimelineIsNothingIsRenewed() {
        Shell shell = run("init", "--github");
        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.out())
                .startsWith("there is no content/site.yaml here, and so no timeline; nothing was written.");
        assertThat(root).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"DE, de", "de_at, de-AT", "ZH-hant, zh-Hant"})
    void aTagMeansTheSameInAnyLetters(String typed, String tag) {
        run("init", ".", "--title=A", "--period=2001/2003", "--language", typed);
        assertThat(settings(root).orElseThrow().language()).isEqualTo(tag);
    }

    @Test
    void aRegionSpeaksAsItsLanguage() throws IOException {
        Shell shell = run("init", ".", "--title=A", "--period=2001/2003", "--language=de-AT");
        assertThat(shell.out()).doesNotContain("i18n", "translated");
        assertThat(settings(root).orElseThrow().language()).isEqualTo("de-AT");
        assertThat(Generated.of(Project.read(root), Optional.empty()).files().get("index.html"))
                .extracting(Artifact::text, STRING)
                .contains("lang=\"de-AT\"", "Quellen");
    }

    @Test
    void wherePagesWillStandIsAskedForIfItIsNotKnown() {
        assertThat(run("init", "a", "--title=A", "--period=2001/2003").out()).contains("write it as base-url into");
        assertThat(run("init", "b", "--title=A", "--period=2001/2003", "--repository=x/y")
                        .out())
                .doesNotContain("base-url");
    }

    @Test
    void filesWithADotAreInNobodysWayAndStay() throws IOException {
        SmallProject.write(root, "new/.git/HEAD", "x");
        SmallProject.write(root, "new/.gitignore", "mine");
        SmallProject.write(root, "new/" + GUIDE, "my guide");
        Shell shell = run("init", "new", "--title=A", "--period=2001/2003");
        assertThat(shell.code()).isZero();
        assertThat(shell.out()).contains("kept as it was: .gitignore\n", "kept as it was: " + GUIDE + "\n");
        assertThat(root.resolve("new/.gitignore")).hasContent("mine");
        assertThat(root.resolve("new/" + GUIDE)).hasContent("my guide");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Files.writeString(root.resolve("new"), "x");
        Shell shell = run("init", "new", "--title=A", "--period=2001/2003");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).startsWith("new is not a folder");
        assertThat(root.resolve("new")).hasContent("x");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whereTheDiskRefusesNothingIsLeft() throws IOException {
        SmallProject.write(root, "new/.github", "a file where a folder must be");
        Shell shell = run("init", "new", "--title=A", "--period=2001/2003");
        assertThat(shell.code()).isEqualTo(3);
        assertThat(texts("new")).containsOnlyKeys(".github");
    }

    @Test
    void onATerminalItAsksForWhatIsMissing() {
        var out = new StringWriter();
        var asked = new ArrayList<String>();
        var answers = new ArrayDeque<>(List.of("Typed title", "1900/1901"));
        var command = new CommandLine(new InitCommand(root, new PrintWriter(out), words -> {
            asked.add(words);
            return Optional.of(answers.remove());
        }));
        assertThat(command.execute("new", "--subtitle=B")).isZero();
        assertThat(asked).containsExactly("Title of the timeline:", "First and last year, such as 2001/2021:");
        assertThat(settings(root.resolve("new")).orElseThrow().title()).isEqualTo("Typed title");
    }

    @Test
    void whatCannotBeTakenIsAskedForAgain() {
        var asked = new ArrayList<String>();
        var answers =
                new ArrayDeque<>(List.of("x".repeat(5_000), "A title", "long ago", "2003/2001", "0/9999", "2001/2003"));
        var command = new CommandLine(new InitCommand(root, new PrintWriter(new StringWriter()), words -> {
            asked.add(words);
            return Optional.of(answers.remove());
        }));
        assertThat(command.execute("new")).isZero();
        assertThat(answers).isEmpty();
        assertThat(asked).noneMatch(words -> words.contains("--"));
        assertThat(asked.get(1)).endsWith("\nTitle of the timeline:");
        assertThat(asked.subList(3, 6)).allMatch(words -> words.endsWith("\nFirst and last year, such as 2001/2021:"));
    }

    @Test
    void theExamplesOfAnotherTimelineAreItsOwn() throws IOException {
        SmallProject.write(root);
        Shell shell = run("init", "--github");
        assertThat(shell.code()).isZero();
        assertThat(texts(".github").get("CONTRIBUTING.md"))
                .contains("title: Something is founded\n", "date: 2001-06-15\n", "[@a-source]", "`summit`")
                .contains("filename=content/events/name-of-the-event.md", "custom: {kind: news, side: independent}")
                .contains("(https://example.org/small/editors/new/)", "(https://example.org/small/editors/)")
                .doesNotContain("example-");
        assertThat(texts(".github").get("ISSUE_TEMPLATE/new-event.yml"))
                .contains("placeholder: Something is founded\n", "placeholder: \"2001-06-15\"\n");
        assertThat(root.resolve("README.md")).doesNotExist();
    }

    /** The site fills in the fields of the forms by their names. */
    @Test
    void theFormsAreThoseToWhichTheSiteLeads() throws IOException {
        run("init", ".", "--title=A", "--period=2001/2003", "--repository=a/b");
        assertThat(texts(".github/ISSUE_TEMPLATE").get("correction.yml"))
                .contains("id: page\n", "title: \"Correction: \"");
        assertThat(texts(".github/ISSUE_TEMPLATE").get("new-event.yml"))
                .contains("id: event\n", "id: date\n", "id: place\n", "id: account\n", "id: sources\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2001/2003, en",
        "-0500/-0400, en",
        "2001/2003, de",
        "2001/2003, ru",
        "2001/2003, zh",
        "2001/2003, zh-TW"
    })
    void whatTheGuideShowsMayBeWrittenInAFile(String period, String language) throws IOException {
        run("init", ".", "--title=A", "--period", period, "--language", language);
        List<String> blocks = List.of(Files.readString(root.resolve(GUIDE)).split("```\n"));
        String annotations = blocks.stream()
                .filter(block -> block.startsWith("annotations:"))
                .findFirst()
                .orElseThrow();
        String event = blocks.stream()
                .filter(block -> block.startsWith("---\n"))
                .findFirst()
                .orElseThrow();
        String entries = blocks.stream()
                .filter(block -> block.startsWith("place:"))
                .findFirst()
                .orElseThrow();
        String bringing = event.replaceFirst("(?m)^place:.*\n", "").replaceFirst("(?m)^sources:.*\n", entries);
        SmallProject.write(
                root, "content/events/second-event.md", bringing.replaceFirst("\n---\n", "\n" + annotations + "---\n"));
        Generated site = Generated.of(Project.read(root), Optional.empty());
        assertThat(site.problems()).noneMatch(Problem::isError);
        assertThat(site.output().counts().published()).isEqualTo(2);
    }

    @Test
    void onlyWhatNobodyChangedIsRenewed() throws IOException {
        SmallProject.write(root);
        run("init", "--github");
        Path check = root.resolve(".github/workflows/check.yml");
        String former = Files.readString(check);
        Files.writeString(root.resolve(GUIDE), "My own words\n" + Files.readString(root.resolve(GUIDE)));
        SmallProject.write(
                root,
                SmallProject.EVENT,
                Files.readString(root.resolve(SmallProject.EVENT)).replace("title: Something", "title: Everything"));
        Files.delete(root.resolve(".github/dependabot.yml"));

        Shell shell = run("init", "--github");
        assertThat(shell.code()).isZero();
        assertThat(shell.out())
                .contains("kept, because it was changed here: " + GUIDE + "\n")
                .contains("renewed: .github/ISSUE_TEMPLATE/new-event.yml\n")
                .contains("up to date: .github/workflows/check.yml\n")
                .contains("written: .github/dependabot.yml\n");
        assertThat(root.resolve(GUIDE)).content(UTF_8).startsWith("My own words\n");
        assertThat(check).hasContent(former);
        assertThat(texts(".github").get("ISSUE_TEMPLATE/new-event.yml")).contains("placeholder: Everything is founded");
        assertThat(texts(".github").values().stream().filter(Seal::isUnbroken)).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--title=A", "--language=de", "--licence=CC0 1.0"})
    void anAnswerThatWouldChangeNothingIsNotPassedOver(String option) throws IOException {
        SmallProject.write(root);
        Shell shell = run("init", "--github", option);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).startsWith("--github takes no answers");
        assertThat(root.resolve(".github")).doesNotExist();
    }

    @Test
    void withErrorsInTheContentNothingIsRenewed() throws IOException {
        SmallProject.write(root);
        SmallProject.write(root, SmallProject.EVENT, "no fields");
        Shell shell = run("init", "--github");
        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.out()).contains("annals check");
        assertThat(root.resolve(".github")).doesNotExist();
    }
}
