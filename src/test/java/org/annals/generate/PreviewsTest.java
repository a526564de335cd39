package org.annals.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.NuValidator;
import org.annals.Sites;
import org.annals.problem.Result;
import org.annals.source.Asset;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The preview of a change: one file that needs no other, shows what changes, and lets nothing of an editor act. */
class PreviewsTest {

    private static final String EVENT = "content/events/added-2003.md";
    private static final String HOSTILE = "<img src=x onerror=alert(1)> </style><script>alert(2)</script>";

    private final SourceTree site = Sites.fixture("everything");

    @Test
    void aNewEventIsShownWholeInOneFile() throws Exception {
        Document page = preview(with(EVENT, event("An added event", "")));
        Element sheet = sheet(page, "An added event");
        assertThat(sheet.select("h1").text()).isEqualTo("An added event");
        assertThat(sheet.text()).contains("They met once more");
        assertThat(sheet.select("details > summary:containsOwn(Before)")).isEmpty();
        assertThat(page.select("#changes ~ ul").text()).contains("An added event");
        isSelfContained(page);
    }

    @Test
    void aChangedEventIsShownBeforeAndNow() throws Exception {
        SourceFile old = firstEvent();
        Document page = preview(with(old.path(), old.text().replaceFirst("title: .*", "title: Told in other words")));
        Element sheet = sheet(page, "Told in other words");
        assertThat(sheet.select("> .side h1").text()).isEqualTo("Told in other words");
        assertThat(sheet.select("> details h1").text()).isNotEmpty().isNotEqualTo("Told in other words");
        isSelfContained(page);
    }

    @Test
    void aDraftHasABannerAndIsShown() throws Exception {
        Document page = preview(with(EVENT, event("A held back event", "draft: true\n")));
        Element sheet = sheet(page, "A held back event");
        assertThat(sheet.select(".banner").text()).startsWith("A draft:");
        assertThat(sheet.text()).contains("They met once more");
        isSelfContained(page);
    }

    @Test
    void whatIsWrongStandsAtItsLine() throws Exception {
        Document page = preview(with(EVENT, event("Wrong", "").replace("date: 2003-04-05", "date: 2003-04-31")));
        assertThat(page.select("#problems ~ h3").text()).contains(EVENT);
        assertThat(page.select("pre mark").eachText()).contains("2003-04-31");
        assertThat(page.select("pre .number").eachText()).contains("3");
        isSelfContained(page);
    }

    @Test
    void wordsOfAnEditorStayWords() throws Exception {
        String title = "'" + HOSTILE + "'";
        Document page = preview(with(EVENT, event(title, "").replace("They met", HOSTILE + " They met")));
        assertThat(page.select("script, img[src=x], [onerror]")).isEmpty();
        assertThat(page.text()).contains("<script>alert(2)</script>");
        isSelfContained(page);
    }

    @Test
    void aPictureIsInsideAndOneThatIsTooLargeIsNamed() throws Exception {
        byte[] bytes = Files.readAllBytes(picture());
        String image = "image: {file: sea.png, alt: The sea, credit: Somebody, licence: CC BY 4.0}\n";
        SourceTree small = with(EVENT, event("With a picture", image));
        Element sheet = sheet(preview(with(small, "content/images/sea.png", bytes)), "With a picture");
        assertThat(sheet.select("img").attr("src")).startsWith("data:image/png;base64,iVBOR");
        byte[] large = Arrays.copyOf(bytes, 2_000_000);
        Element other = sheet(preview(with(small, "content/images/sea.png", large)), "With a picture");
        assertThat(other.select("img")).isEmpty();
        assertThat(other.select(".left-out").text()).contains("too large", "The sea");
    }

    @Test
    void whatHasNoRoomIsNamed() throws Exception {
        var content = new ArrayList<>(site.content());
        for (int i = 0; i < 80; i++) {
            content.add(new SourceFile("content/events/many-" + i + ".md", event("Many, number " + i, "")));
        }
        Document page = preview(new SourceTree(content, site.templates(), site.assets()));
        assertThat(page.select(".sheet")).hasSizeLessThanOrEqualTo(60);
        assertThat(page.select("header .banner").text()).contains("There was no room for", "Many, number 7");
        assertThat(page.outerHtml().length()).isLessThan(8_000_000);
    }

    @Test
    void itIsHtmlByTheStandard() throws Exception {
        String html = Previews.of(revision(with(EVENT, event("An added event", "draft: true\n"))))
                .value()
                .orElseThrow();
        String unstyled = html.replaceFirst("(?s)<style>.*?</style>", ""); // it knows no CSS of these years
        assertThat(NuValidator.faults(List.of("preview.html"), page -> unstyled))
                .allMatch(fault -> fault.contains("headingoffset")); // the headings say their level themselves
    }

    private static void isSelfContained(Document page) throws Exception {
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        String style = page.expectFirst("style").data();
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(policy)
                .startsWith("default-src 'none'; style-src 'sha256-" + hash + "'")
                .doesNotContain("script");
        assertThat(page.select("script, link, iframe, object, embed, form, [style], base"))
                .isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("img").eachAttr("src")).allMatch(source -> source.startsWith("data:"));
        Set<String> ids = page.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
        assertThat(page.select("[id]")).hasSameSizeAs(ids);
        assertThat(page.select("a[href]").eachAttr("href"))
                .allMatch(link -> link.matches("https?://.*|mailto:.*") || ids.contains(link.substring(1)));
    }

    private static Element sheet(Document page, String title) {
        return page.select(".sheet").stream()
                .filter(sheet -> sheet.expectFirst("h2 bdi").text().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page.select(".sheet h2").eachText()));
    }

    private Document preview(SourceTree now) {
        return Jsoup.parse(Previews.of(revision(now)).value().orElseThrow());
    }

    private Revision revision(SourceTree now) {
        return Revision.of(Result.of(site), Result.of(now)).orElseThrow();
    }

    private SourceFile firstEvent() {
        return site.content().stream()
                .filter(file -> file.path().matches("content/events/.*\\.md"))
                .findFirst()
                .orElseThrow();
    }

    private SourceTree with(String path, String text) {
        List<SourceFile> content = new ArrayList<>(site.content());
        content.removeIf(file -> file.path().equals(path));
        content.add(new SourceFile(path, text));
        return new SourceTree(content, site.templates(), site.assets());
    }

    private static SourceTree with(SourceTree tree, String path, byte[] bytes) {
        List<Asset> assets = new ArrayList<>(tree.assets());
        assets.add(new Asset(path, ByteBuffer.wrap(bytes)));
        return new SourceTree(tree.content(), tree.templates(), assets);
    }

    private static Path picture() throws Exception {
        try (var files = Files.walk(Path.of("src/test/resources"))) {
            return files.filter(file -> file.toString().endsWith(".png"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String event(String title, String more) {
        String kind = site.content().stream()
                .filter(file -> file.path().equals("content/site.yaml"))
                .flatMap(file -> file.text().lines())
                .dropWhile(line -> !line.startsWith("kinds:"))
                .skip(1)
                .findFirst()
                .orElseThrow()
                .strip()
                .replaceFirst(":.*", "");
        return """
                ---
                title: %s
                date: 2003-04-05
                summary: Somebody met somebody.
                kind: %s
                %ssources: [{id: fresh, type: webpage, title: A fresh source, custom: {kind: news}}]
                ---

                They met once more [@fresh].
                """.formatted(title, kind, more);
    }
}
