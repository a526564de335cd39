package org.annals.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.annals.render.HardSite.DATED;
import static org.annals.render.HardSite.TITLES;
import static org.annals.render.HardSite.json;
import static org.annals.render.HardSite.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.annals.HostileSite;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every title comes back whole from every page and book that shows it, to readers that others wrote. */
class HardPagesTest {

    @Test
    void whereOtherProgramsShowAnEvent() {
        TITLES.keySet().forEach(id -> {
            JsonObject told = json("events/" + id + "/oembed.json");
            assertThat(told.get("title").getAsString()).isEqualTo(DATED.get(id));
            assertThat(Jsoup.parse(told.get("html").getAsString())
                            .select("iframe")
                            .attr("title"))
                    .isEqualTo(DATED.get(id));
            Document page = Jsoup.parse(text("events/" + id + "/index.html"));
            assertThat(frameToCopy(page).attr("title")).isEqualTo(DATED.get(id));
            assertThat(page.select("link[type=application/json+oembed]").attr("title"))
                    .isEqualTo(DATED.get(id));
            assertThat(Jsoup.parse(text("events/" + id + "/embed/index.html")).title())
                    .isEqualTo(requireNonNull(DATED.get(id)).strip().replaceAll("\\s+", " "));
            assertThat(told.get("provider_name").getAsString()).isEqualTo(HardSite.title());
        });
    }

    private static Element frameToCopy(Document page) {
        return one(Jsoup.parse(one(page, "footer pre code").wholeText()), "iframe");
    }

    @Test
    void onItsPage() {
        TITLES.forEach((id, title) -> {
            Document page = Jsoup.parse(text("events/" + id + "/index.html"));
            assertThat(one(page, "h1").wholeText()).isEqualTo(title);
            assertThat(page.select("meta[name=citation_title]").attr("content")).isEqualTo(title);
            assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(DATED.get(id));
            JsonObject linked = JsonParser.parseString(
                            one(page, "script[type=application/ld+json]").data())
                    .getAsJsonObject();
            assertThat(linked.getAsJsonObject("mainEntity").get("name").getAsString())
                    .isEqualTo(title);
        });
    }

    private static Element one(Element inside, String selector) {
        return requireNonNull(inside.selectFirst(selector), selector);
    }

    /** The entry of an event has no rich text: its signs are signs. */
    @Test
    void inTheBibTexOfItsPage() throws Exception {
        for (Map.Entry<String, String> event : TITLES.entrySet()) {
            Document page = Jsoup.parse(text("events/" + event.getKey() + "/index.html"));
            var found = new BibTeXParser()
                    .parse(new StringReader(one(page, ".cite-entry pre").wholeText()))
                    .getEntries()
                    .values()
                    .iterator()
                    .next();
            assertThat(LatexWords.read(field(found, BibTeXEntry.KEY_TITLE))).isEqualTo(event.getValue());
            assertThat(LatexWords.read(field(found, BibTeXEntry.KEY_BOOKTITLE))).isEqualTo(HardSite.title());
        }
    }

    private static String field(BibTeXEntry entry, Key key) {
        return entry.getField(key).toUserString();
    }

    @Test
    void everyPageIsOnTheMap() {
        List<String> pages = XmlReader.texts(XmlReader.read(text("sitemap.xml")), "loc");
        assertThat(pages)
                .containsAll(TITLES.keySet().stream()
                        .map(id -> HostileSite.BASE + "events/" + id + "/")
                        .toList());
    }

    @Test
    void inTheOneFile() throws IOException {
        var sink = new MemorySink();
        assertThat(new SingleFile(HardSite.TREE).render(HardSite.SITE, sink)).isEmpty();
        assertThat(headings(Jsoup.parse(sink.artifacts().get(0).text())))
                .containsExactlyInAnyOrderElementsOf(TITLES.values());
    }

    @Test
    void inTheBook() throws IOException {
        var sink = new MemorySink();
        assertThat(new EBook(HardSite.TREE, History.NONE).render(HardSite.SITE, sink))
                .isEmpty();
        var found = new ArrayList<String>();
        try (var book = new ZipInputStream(
                new ByteArrayInputStream(sink.artifacts().get(0).copy()))) {
            for (ZipEntry entry = book.getNextEntry(); entry != null; entry = book.getNextEntry()) {
                if (entry.getName().endsWith(".xhtml")) {
                    String chapter = new String(book.readAllBytes(), UTF_8);
                    XmlReader.read(chapter);
                    found.addAll(headings(Jsoup.parse(chapter)));
                }
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(TITLES.values());
    }

    private static List<String> headings(Document book) {
        return book.select("article.book-event").stream()
                .map(event -> one(event, "h2, h3").wholeText())
                .toList();
    }
}
