package org.annals.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.WriterReportImpl;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.annals.NuValidator;
import org.annals.SmallProject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole timeline as one file. */
class ExportCommandTest {

    private static final Path FIXTURE = Path.of("src/test/resources/sites/ways/content");

    @TempDir
    Path root;

    @BeforeEach
    void project() throws IOException {
        SmallProject.write(root);
        copy(FIXTURE, root.resolve("content"));
    }

    private static void copy(Path from, Path to) throws IOException {
        delete(to);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    private Shell export(String... words) {
        var all = new ArrayList<>(List.of("export"));
        all.addAll(List.of(words));
        return Shell.run(root, Map.of(), all.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "--single-file, README.md, was not written by this command",
        "--single-file, content/people.yaml, it lies in content",
        "--single-file, content/new.html, it lies in content",
        "--epub, README.md, was not written by this command",
        "--epub, folder, was not written by this command",
        "--epub, templates/x.epub, it lies in templates",
    })
    void nothingOfSomebodyElseIsReplaced(String option, String file, String told) throws IOException {
        Files.writeString(root.resolve("README.md"), "Mine.");
        Files.createDirectories(root.resolve("folder"));
        List<Path> before = files();
        Shell shell = export(option, file);
        assertThat(shell.code()).as(shell.out()).isEqualTo(3);
        assertThat(shell.err()).contains(told);
        assertThat(root.resolve("README.md")).hasContent("Mine.");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whatWasExportedBeforeIsReplaced() {
        for (int i = 0; i < 2; i++) {
            assertThat(export("--single-file", "a.html", "--epub", "a.epub").code())
                    .isZero();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.sorted().toList();
        }
    }

    private String page() throws IOException {
        Shell shell = export("--single-file", "out/timeline.html");
        assertThat(shell.err()).isEmpty();
        assertThat(shell.code()).as(shell.out()).isZero();
        return Files.readString(root.resolve("out/timeline.html"));
    }

    @Test
    void onePageNeedsNoOtherFile() throws Exception {
        String html = page();
        Document page = Jsoup.parse(html, "https://example.org/x/timeline.html");
        assertThat(page.select("script, link[rel=stylesheet], iframe, object")).isEmpty();
        assertThat(page.select("[src]").eachAttr("src")).isNotEmpty().allMatch(src -> src.startsWith("data:image/"));
        assertThat(page.select("style").html()).contains("--paper").doesNotContain("url(");
        assertThat(page.select("[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
        assertThat(page.select("article.book-event")).hasSizeGreaterThan(2);
        assertThat(NuValidator.faults(List.of("timeline.html"), path -> withoutWhatTheCheckerDoesNotKnow(html)))
                .isEmpty();
    }

    /** Its CSS is older than ours, and it takes pictures inside a page for those of another host. */
    private static String withoutWhatTheCheckerDoesNotKnow(String html) {
        return html.replaceAll("(?s)<style>.*?</style>", "")
                .replace("img-src data:", "img-src 'self'")
                .replaceAll("src=\"data:[^\"]*\"", "src=\"a.png\"");
    }

    @Test
    void itsLinksLeadInsideItOrToTheSite() throws IOException {
        Document page = Jsoup.parse(page());
        List<String> links = page.select("a[href]").eachAttr("href");
        assertThat(links)
                .anyMatch(link -> link.matches("#e\\d+"))
                .allMatch(link -> link.matches("(#|https?:|mailto:).*"));
        for (String link : links) {
            if (link.startsWith("#")) {
                assertThat(page.getElementById(link.substring(1))).as(link).isNotNull();
            }
        }
        assertThat(links).noneMatch(link -> link.contains("/events/"));
    }

    @Test
    void anEBookIsOneToThoseWhoJudgeThem() throws IOException {
        Shell shell = export("--epub", "timeline.epub");
        assertThat(shell.code()).as(shell.out() + shell.err()).isZero();
        assertValid(root.resolve("timeline.epub"));
    }

    private static void assertValid(Path book) {
        var told = new StringWriter();
        int faults = new EpubCheck(book.toFile(), new WriterReportImpl(new PrintWriter(told, true))).doValidate();
        assertThat(faults).as(told.toString()).isZero();
    }

    @Test
    void aBookOfAnEditionHasItsAuthorsAndItsDay() throws Exception {
        Path site = root.resolve("content/site.yaml");
        Files.writeString(
                site,
                Files.readString(site)
                        + "authors: [{name: Carberry, given: Josiah}, {name: Society for Small Timelines}]\n");
        assertThat(Shell.run(root, Map.of(), "edition", "2026.1", "--date", "2026-03-01")
                        .code())
                .isZero();
        assertThat(export("--epub", "timeline.epub").code()).isZero();
        assertValid(root.resolve("timeline.epub"));
        Document book = about(root.resolve("timeline.epub"));
        assertThat(book.select("dc|creator").eachText())
                .containsExactly("Josiah Carberry", "Society for Small Timelines");
        assertThat(book.select("[property=file-as]").eachText())
                .containsExactly("Carberry, Josiah", "Society for Small Timelines");
        assertThat(book.select("dc|date").eachText()).containsExactly("2026-03-01");
        assertThat(modified(book)).isEqualTo("2026-03-01T00:00:00Z");
    }

    @Test
    void aBookIsAsNewAsTheLastCommitOfAnEvent() throws Exception {
        Repository git = Repository.of(root);
        git.commit("All");
        String committed = git.run("log", "-1", "--format=%ct");
        export("--epub", "timeline.epub");
        assertThat(modified(about(root.resolve("timeline.epub"))))
                .isEqualTo(Instant.ofEpochSecond(Long.parseLong(committed)).toString());
    }

    private static Document about(Path book) throws IOException {
        try (var zip = new ZipFile(book.toFile())) {
            return Jsoup.parse(read(zip, "book/package.opf"), Parser.xmlParser());
        }
    }

    private static String modified(Document book) {
        return book.select("[property=dcterms:modified]").text();
    }

    @Test
    void itsLinksLeadToItsChapters() throws IOException {
        export("--epub", "timeline.epub");
        try (var zip = new ZipFile(root.resolve("timeline.epub").toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).startsWith("mimetype", "META-INF/container.xml");
            List<String> chapters = zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.matches("book/y.*\\.xhtml"))
                    .toList();
            assertThat(chapters).hasSizeGreaterThan(1);
            for (String chapter : chapters) {
                Document page = Jsoup.parse(read(zip, chapter));
                assertThat(page.select("article")).isNotEmpty();
                for (Element link : page.select("a[href]")) {
                    URI target = URI.create("book:/" + chapter).resolve(link.attr("href"));
                    if ("book".equals(target.getScheme())) {
                        Document there = Jsoup.parse(read(zip, target.getPath().substring(1)));
                        assertThat(there.getElementById(target.getFragment()))
                                .as("%s", link)
                                .isNotNull();
                    }
                }
            }
        }
    }

    private static String read(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        assertThat(entry).as(name).isNotNull();
        return new String(zip.getInputStream(entry).readAllBytes(), UTF_8);
    }

    @Test
    void theSameContentGivesTheSameBytes() throws IOException {
        export("--epub", "one.epub", "--single-file", "one.html");
        export("--epub", "two.epub", "--single-file", "two.html");
        assertThat(root.resolve("one.epub")).hasSameBinaryContentAs(root.resolve("two.epub"));
        assertThat(root.resolve("one.html")).hasSameBinaryContentAs(root.resolve("two.html"));
    }

    @Test
    void nothingIsWrittenOfContentThatIsWrong() throws IOException {
        Files.writeString(root.resolve("old.html"), "as it was");
        SmallProject.write(root, "content/events/wrong.md", "---\ntitle: x\n---\n");
        Shell shell = export("--single-file", "old.html", "--epub", "new.epub");
        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.out()).contains("missing-key", "nothing was written");
        assertThat(root.resolve("old.html")).hasContent("as it was");
        try (Stream<Path> files = Files.list(root)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("content", "templates", "old.html");
        }
    }

    @Test
    void withoutAFileThereIsNothingToExport() {
        Shell shell = export();
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("--single-file", "--epub");
    }
}
