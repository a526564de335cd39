package org.annals;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.annals.RepositorySite.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annals.render.Artifact;
import org.annals.source.SourceTree;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that only a timeline of many events has: lists that are parted by letter, month and year. */
class PartedListsTest {

    private static final int EVENTS = 700;

    @TempDir
    static Path folder = Path.of("");

    private static final Map<String, Artifact> FILES = new TreeMap<>();

    @BeforeAll
    static void build() throws IOException {
        SmallProject.write(folder);
        SmallProject.write(folder, "content/themes.yaml", "trade: {name: Trade}\n");
        for (int i = 0; i < EVENTS; i++) {
            SmallProject.write(folder, "content/events/e" + i + ".md", event(i));
        }
        FILES.putAll(RepositorySite.build(SourceTree.read(folder).value().orElseThrow()));
    }

    private static String event(int i) {
        String day = (2001 + i % 3) + "-0" + (1 + i % 9) + "-" + (10 + i % 19);
        return """
                ---
                title: %s of many words, number %d
                date: %s
                summary: Something happens.
                kind: summit
                themes: [trade]
                ---

                It happened [@a-source].
                """.replaceFirst("%s", i % 10 == 0 ? "Treaty" : "Summit")
                .replaceFirst("%d", String.valueOf(i))
                .replaceFirst("%s", day);
    }

    /** Those that are parted, and one event. */
    private static List<String> pages() {
        return FILES.keySet().stream()
                .filter(page -> page.matches("(a-z|on-this-day|themes|kinds)/.*html|events/e1/index.html"))
                .toList();
    }

    @Test
    void itsListsAreParted() {
        assertThat(pages())
                .contains(
                        "a-z/s/2/index.html",
                        "a-z/t/index.html",
                        "on-this-day/09/index.html",
                        "themes/trade/2002/index.html",
                        "kinds/summit/2003/index.html");
    }

    @Test
    void everyPartIsValidHtml() throws Exception {
        assertThat(NuValidator.faults(pages(), PartedListsTest::html)).isEmpty();
    }

    @Test
    void everyLinkLeadsToAPageAndItsPlace() {
        for (String page : pages()) {
            for (Element link : document(page).select("a[href]")) {
                URI target = URI.create(BASE + page).resolve(link.attr("href"));
                if (target.toString().startsWith(BASE)) {
                    String path = target.getPath()
                            .substring(URI.create(BASE).getPath().length());
                    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
                    assertThat(FILES).as("%s of %s", link, page).containsKey(file);
                    if (target.getFragment() != null) {
                        assertThat(document(file).getElementById(target.getFragment()))
                                .as("%s of %s", link, page)
                                .isNotNull();
                    }
                }
            }
        }
    }

    @Test
    void everyEventIsFoundByNameByDayAndByYear() {
        for (String list : List.of("a-z/", "on-this-day/", "themes/trade/")) {
            assertThat(linked(list).filter(link -> link.contains("events/e")).distinct())
                    .as(list)
                    .hasSize(EVENTS);
        }
    }

    private static Stream<String> linked(String list) {
        return pages().stream()
                .filter(page -> page.startsWith(list))
                .flatMap(page -> document(page).select("main a[href]").stream()
                        .map(link -> URI.create(BASE + page)
                                .resolve(link.attr("href"))
                                .toString()));
    }

    private static Document document(String page) {
        return Jsoup.parse(html(page));
    }

    private static String html(String page) {
        return UTF_8.decode(requireNonNull(FILES.get(page)).bytes()).toString();
    }
}
