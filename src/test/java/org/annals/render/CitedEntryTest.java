package org.annals.render;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.annals.RepositorySite;
import org.annals.SmallProject;
import org.annals.source.ContentRecord;
import org.annals.source.SourceTree;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An entry is cited as the work of the timeline's authors, and an edition by its day. */
class CitedEntryTest {

    private static final String SITE = "content/site.yaml";

    private static final String AUTHORS = """
            authors:
              - {name: Carberry, given: Josiah, orcid: 0000-0002-1825-0097}
              - {name: Society for Small Timelines}
            """;

    @TempDir
    private Path root = Path.of("");

    @BeforeEach
    void project() throws Exception {
        SmallProject.write(root);
    }

    @Test
    void withAuthorsInAnEdition() throws Exception {
        write(SITE, Files.readString(root.resolve(SITE)) + AUTHORS);
        write("content/editions.yaml", "\"2026.1\": {date: 2026-03-01}\n");
        write(
                "content/editions/2026.1.sha256",
                ContentRecord.text(ContentRecord.of(tree(), Set.of(), ContentRecord::digest)));
        Document page = page();
        assertThat(cited(page, 0))
                .startsWith("Carberry, Josiah, and Society for Small Timelines. “Something is founded.” In A small"
                        + " timeline, edition 2026.1. 1 March 2026. CC BY 4.0.");
        assertThat(cited(page, 1))
                .startsWith("Carberry, J., & Society for Small Timelines. (2026). Something is founded. In A small"
                        + " timeline, edition 2026.1. CC BY 4.0.");
        assertThat(meta(page, "citation_author")).containsExactly("Carberry, Josiah", "Society for Small Timelines");
        assertThat(meta(page, "citation_publication_date")).containsExactly("2026/03/01");
        assertThat(bibTex(page)).contains("""
                  author = {Carberry, Josiah and {Society for Small Timelines}},
                """, """
                  year = {2026},
                  month = {3},
                  date = {2026-03-01},
                """);
    }

    /** What has changed since an edition is none, and has no day. */
    @Test
    void withAuthorsAfterAnEdition() throws Exception {
        write(SITE, Files.readString(root.resolve(SITE)) + AUTHORS);
        write("content/editions.yaml", "\"2026.1\": {date: 2026-03-01}\n");
        write(
                "content/editions/2026.1.sha256",
                ContentRecord.text(ContentRecord.of(tree(), Set.of(SITE), ContentRecord::digest)));
        Document page = page();
        assertThat(cited(page, 0)).contains("“Something is founded.” In A small timeline. CC BY 4.0.");
        assertThat(cited(page, 1)).startsWith("Carberry, J., & Society for Small Timelines. (n.d.). Something");
        assertThat(meta(page, "citation_publication_date")).isEmpty();
        assertThat(bibTex(page)).contains("author = ").doesNotContain("year = ", "date = {");
    }

    @Test
    void withNeither() {
        Document page = page();
        assertThat(cited(page, 0)).startsWith("“Something is founded.” In A small timeline. CC BY 4.0.");
        assertThat(cited(page, 1)).startsWith("Something is founded. (n.d.). In A small timeline. CC BY 4.0.");
        assertThat(meta(page, "citation_author")).isEmpty();
        assertThat(bibTex(page)).doesNotContain("author", "year = ");
    }

    private static String cited(Document page, int style) {
        return page.select(".cite-entry dd").eachText().get(style);
    }

    private static List<String> meta(Document page, String name) {
        return page.select("meta[name=" + name + "]").eachAttr("content");
    }

    private static String bibTex(Document page) {
        return requireNonNull(page.selectFirst(".cite-entry pre")).wholeText();
    }

    private Document page() {
        return Jsoup.parse(requireNonNull(RepositorySite.build(tree()).get("events/founded-2001/index.html"))
                .text());
    }

    private SourceTree tree() {
        return SourceTree.read(root).value().orElseThrow();
    }

    private void write(String path, String text) throws Exception {
        SmallProject.write(root, path, text);
    }
}
