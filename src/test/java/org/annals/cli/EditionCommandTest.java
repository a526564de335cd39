package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.annals.SmallProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who cites an edition finds in it what was read. */
class EditionCommandTest {

    private static final String LIST = "content/editions.yaml";
    private static final String RECORD = "content/editions/2026.1.sha256";
    private static final String SITE = "content/site.yaml";
    private static final String FILE = "https://github.com/example/small/blob/edition-2026.1/" + SmallProject.EVENT;

    @TempDir
    private Path root;

    @BeforeEach
    void aTimelineWithAuthors() throws IOException {
        SmallProject.write(root);
        SmallProject.write(root, SITE, text(SITE) + """
                repository: {owner: example, name: small}
                authors:
                  - {name: Carberry, given: Josiah, orcid: 0000-0002-1825-0097}
                  - {name: "The \\"Small\\" Society: its history"}
                """);
    }

    private Shell run(String... words) {
        return Shell.run(root, Map.of(), words);
    }

    private String text(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }

    private void make() {
        assertThat(run("edition", "2026.1", "--date", "2026-03-01"))
                .returns(0, Shell::code)
                .extracting(Shell::out)
                .asString()
                .contains("written: " + RECORD, "written: CITATION.cff", "the tag edition-2026.1");
    }

    private void build() {
        assertThat(run("build", "--no-cards")).returns(0, Shell::code);
    }

    @Test
    void aRecordIsWhatSha256sumChecks() throws Exception {
        make();
        assertThat(text(RECORD)).contains("  " + SmallProject.EVENT + "\n").doesNotContain(LIST);
        Process sum = new ProcessBuilder("sha256sum", "--check", "--strict", "--quiet", RECORD)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(sum.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(sum.waitFor()).isZero();
    }

    @Test
    void pagesAndDataSayWhichEditionTheyAreAndWhereItStays() throws IOException {
        make();
        assertThat(run("build", "--no-cards", "--edition", "2026.1")).returns(0, Shell::code);
        assertThat(text("site/events/founded-2001/index.html"))
                .contains("This is edition 2026.1.", "href=\"" + FILE + "\"", "unchanged since", "edition = {2026.1}");
        assertThat(text("site/timeline.json")).contains("\"edition\":\"2026.1\"");
        assertThat(text("site/index.html")).contains("\"version\":\"2026.1\"", "\"datePublished\":\"2026-03-01\"");
        assertThat(text("site/editions/index.html"))
                .contains("Edition 2026.1", "/tree/edition-2026.1\"", "Carberry, Josiah")
                .doesNotContain("Since edition");
        assertThat(text("site/editions/2026.1.sha256")).isEqualTo(text(RECORD));
        assertThat(text("site/CITATION.cff")).isEqualTo(text("CITATION.cff"));
    }

    @Test
    void aLaterStateIsNoEditionAndSaysSo() throws IOException {
        make();
        SmallProject.write(root, SmallProject.EVENT, text(SmallProject.EVENT).replace("Some people", "Four people"));
        build();
        assertThat(text("site/events/founded-2001/index.html"))
                .contains("has changed since edition 2026.1.", "href=\"" + FILE + "\"", "(changed since)")
                .doesNotContain("edition = {");
        assertThat(text("site/timeline.json")).doesNotContain("\"edition\"");
        assertThat(text("site/editions/index.html")).contains("Since edition 2026.1", "Changed: 1");
    }

    @Test
    void whatIsSaidOfAnEditionLaterIsNoChangeOfIt() throws IOException {
        make();
        SmallProject.write(root, LIST, text(LIST) + "  doi: 10.5281/zenodo.123\n  note: The first.\n");
        assertThat(run("edition").code()).isZero();
        assertThat(text("CITATION.cff")).contains("\ndoi: \"10.5281/zenodo.123\"\n");
        assertThat(run("build", "--no-cards", "--edition", "2026.1")).returns(0, Shell::code);
        assertThat(text("site/datacite.json")).contains("\"doi\": \"10.5281/zenodo.123\"", "\"name\": \"Zenodo\"");
    }

    @Test
    void aDraftIsNoPartOfAnEdition() throws IOException {
        make();
        SmallProject.write(
                root,
                "content/events/later-2002.md",
                text(SmallProject.EVENT)
                        .replace("Something", "More")
                        .replace("2001-06", "2002-06")
                        .replace("kind:", "draft: true\nkind:"));
        assertThat(run("build", "--no-cards", "--edition", "2026.1")).returns(0, Shell::code);
    }

    @Test
    void anEventOfAnotherNameIsFoundUnderItsNameOfThen() throws IOException {
        make();
        SmallProject.write(
                root,
                "content/events/2001/founding-2001.md",
                text(SmallProject.EVENT).replace("kind:", "aliases: [events/founded-2001/]\nkind:"));
        Files.delete(root.resolve(SmallProject.EVENT));
        build();
        assertThat(text("site/events/founding-2001/index.html")).contains("href=\"" + FILE + "\"");
    }

    @Test
    void theNextEditionTellsWhatChanged() throws IOException {
        make();
        SmallProject.write(root, SmallProject.EVENT, text(SmallProject.EVENT).replace("Some people", "Four people"));
        assertThat(run("edition", "2026.2", "--date", "2026-09-01").code()).isZero();
        build();
        assertThat(text("site/editions/index.html"))
                .containsSubsequence("Edition 2026.2", "Changed: 1", "Something is founded", "Edition 2026.1");
        assertThat(text(LIST)).containsSubsequence("\"2026.1\":", "\"2026.2\":");
    }

    @Test
    void contentThatIsNotThatOfTheEditionIsNotBuiltAsIt() throws IOException {
        make();
        SmallProject.write(root, SmallProject.EVENT, text(SmallProject.EVENT) + "More [@a-source].\n");
        SmallProject.write(root, "content/themes.yaml", "# none yet\n");
        Shell build = run("build", "--edition", "2026.1");
        assertThat(build.code()).isEqualTo(1);
        assertThat(build.out())
                .contains(RECORD + ":1:67: error: this file is another than in edition 2026.1 [edition-record]")
                .contains("content/themes.yaml:1:1: error: this file is no part of edition 2026.1")
                .contains("check out edition-2026.1");
        assertThat(root.resolve("site/index.html")).doesNotExist();
    }

    @Test
    void anEditionThatNobodyMadeIsNotBuilt() {
        make();
        assertThat(run("build", "--edition", "2026.2").out())
                .contains("there is no edition 2026.2", "annals edition 2026.2");
    }

    @ParameterizedTest
    @CsvSource({
        "../x, 2026-03-01, 'is not the name of an edition, which has letters, digits, hyphens and dots'",
        "2026 1, 2026-03-01, write 2026-1",
        "v1.lock, 2026-03-01, is not the name of an edition",
        "2026.1, 2026-03, an edition comes out on one day",
        "2026.1, 2026-02-30, there is no 30 February 2026",
    })
    void nothingIsWrittenOfAnEditionThatIsNone(String name, String date, String told) {
        Shell edition = run("edition", name, "--date", date);
        assertThat(edition.code()).isEqualTo(2);
        assertThat(edition.out()).contains(told, "nothing was written");
        assertThat(root.resolve(LIST)).doesNotExist();
        assertThat(root.resolve("CITATION.cff")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026.1", "2026.2 --date", "--date 2026-03-01"})
    void aNameAndADayBelongTogether(String words) {
        String[] all = ("edition " + words).split(" ");
        assertThat(run(all).code()).isEqualTo(2);
    }

    @Test
    void thereIsOneEditionOfAName() {
        make();
        assertThat(run("edition", "2026.1", "--date", "2026-04-01").err())
                .contains("there is an edition 2026.1 already");
    }

    @Test
    void theSameContentIsNoSecondEdition() throws IOException {
        make();
        String list = text(LIST);
        Shell again = run("edition", "2026.2", "--date", "2026-04-01");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("the content is that of edition 2026.1, file by file");
        assertThat(text(LIST)).isEqualTo(list);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, 2", "2026-03-01, 0", "2026-03-02, 0"})
    void anEditionIsNoOlderThanTheLatest(String date, int code) throws IOException {
        make();
        String list = text(LIST);
        SmallProject.write(root, SmallProject.EVENT, text(SmallProject.EVENT) + "\nMore [@a-source].\n");
        Shell next = run("edition", "2026.2", "--date", date);
        assertThat(next.code()).as(next.err() + next.out()).isEqualTo(code);
        if (code == 0) {
            assertThat(text("CITATION.cff")).contains("2026.2");
        } else {
            assertThat(next.err()).contains("edition 2026.1 came out later than 2026-02-28");
            assertThat(text(LIST)).isEqualTo(list);
        }
    }

    @Test
    void onlyWhatChangedIsWrittenAgain() throws IOException {
        make();
        assertThat(run("edition").out()).doesNotContain("written: CITATION.cff", "written: .zenodo.json");
        SmallProject.write(root, LIST, text(LIST) + "  doi: 10.5281/zenodo.123\n");
        assertThat(run("edition").out()).contains("written: CITATION.cff").doesNotContain("written: .zenodo.json");
    }

    @Test
    void itIsTheWorkOfSomebody() throws IOException {
        SmallProject.write(root, SITE, text(SITE).replaceFirst("(?s)authors:.*", ""));
        Shell edition = run("edition", "2026.1", "--date", "2026-03-01");
        assertThat(edition.code()).isEqualTo(1);
        assertThat(edition.out()).contains("has no authors");
    }

    @Test
    void withoutARepositoryThereIsNoPermalinkButARecord() throws IOException {
        SmallProject.write(root, SITE, text(SITE).replaceFirst("repository:.*", ""));
        make();
        build();
        assertThat(text("site/events/founded-2001/index.html"))
                .contains("This is edition")
                .doesNotContain("github.com");
        assertThat(text("site/editions/index.html")).contains("2026.1.sha256").doesNotContain("github.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CC BY-SA 4.0|https://creativecommons.org/licenses/by-sa/4.0/|CC-BY-SA-4.0",
                "CC0|https://creativecommons.org/publicdomain/zero/1.0/|CC0-1.0"
            })
    void licencesOfCreativeCommonsHaveTheirNames(String licence) throws IOException {
        String[] parts = licence.split("\\|");
        SmallProject.write(
                root,
                SITE,
                text(SITE).replaceFirst("licence:.*", "licence: {name: " + parts[0] + ", url: \"" + parts[1] + "\"}"));
        make();
        assertThat(text("CITATION.cff")).contains("license: \"" + parts[2] + "\"");
    }

    @Test
    void ofAnotherLicenceTheOwnerIsToldThatZenodoDoesNotKnowIt() throws IOException {
        SmallProject.write(
                root,
                SITE,
                text(SITE).replaceFirst("licence:.*", "licence: {name: Ours, url: \"https://example.org/l\"}"));
        assertThat(run("edition", "2026.1", "--date", "2026-03-01").out())
                .contains("Zenodo does not know the licence Ours");
        assertThat(text(".zenodo.json")).doesNotContain("license");
        assertThat(text("CITATION.cff")).contains("license-url: \"https://example.org/l\"");
    }

    @ParameterizedTest
    @CsvSource({
        "cff-1.2.0.json, CITATION.cff, YAML",
        "zenodo.json, .zenodo.json, JSON",
        "datacite.json, site/datacite.json, JSON"
    })
    void whatIsSaidOfAnEditionHasTheFormThatItsReadersAskFor(String schema, String file, InputFormat format)
            throws IOException {
        make();
        build();
        Schema form = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(Path.of("src/test/resources/schemas", schema)), InputFormat.JSON);
        assertThat(form.validate(text(file), format)).isEmpty();
        assertThat(form.validate("{}", format)).isNotEmpty();
    }
}
