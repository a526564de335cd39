package org.annals.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.annals.RepositorySite;
import org.annals.site.Site;
import org.junit.jupiter.api.Test;

/** What search engines are told, read by the XML parser of the JDK. */
class SitemapTest {

    private static final Site SITE = new DataSite()
            .event("2001-06-15", "One", "aliases: [old/one/, first.html]")
            .dated("2002", "2003")
            .site();

    private static List<String> addresses(String xml) {
        return XmlReader.texts(XmlReader.read(xml), "loc");
    }

    /** But for those that lead on, years without an event, and the help, which is the same on every site. */
    @Test
    void everyPageIsNamedOnceWithItsWholeAddress() {
        List<String> expected = SITE.plans().stream()
                .map(plan -> DataSite.BASE + plan.address().path())
                .filter(url -> !url.endsWith("404.html")
                        && !url.endsWith("/embed/")
                        && !url.endsWith("/old/one/")
                        && !url.endsWith("first.html"))
                .filter(url -> !url.startsWith(DataSite.BASE + "help/"))
                .filter(url -> !url.endsWith("/editors/"))
                .filter(url -> !url.matches(".*/-?\\d+/") || url.matches(".*/200[123]/"))
                .toList();
        assertThat(addresses(DataSite.file("sitemap.xml", new Sitemap(), SITE)))
                .isEqualTo(expected)
                .doesNotHaveDuplicates()
                .contains(DataSite.BASE, DataSite.BASE + "events/e1/")
                .hasSizeGreaterThan(10);
    }

    /** Their pages are there for those who go from year to year. */
    @Test
    void yearsWithoutAnEventAreNotNamed() {
        Site site = new DataSite().dated("-0043-03-15", "2001").site();
        assertThat(site.plans()).anyMatch(plan -> plan.address().path().equals("2002/"));
        assertThat(addresses(DataSite.file("sitemap.xml", new Sitemap(), site)).stream()
                        .filter(url -> url.matches(".*/-?\\d+/")))
                .containsExactly(DataSite.BASE + "-43/", DataSite.BASE + "2001/");
    }

    @Test
    void robotsAreToldOfTheSitemapAlone() {
        assertThat(DataSite.file("robots.txt", new Sitemap(), SITE))
                .isEqualTo("Sitemap: " + DataSite.BASE + "sitemap.xml\n");
    }

    @Test
    void everyPageOfARealSiteIsThere() {
        Map<String, Artifact> files = RepositorySite.built().files();
        List<String> named = addresses(requireNonNull(files.get("sitemap.xml")).text()).stream()
                .map(url -> url.substring(RepositorySite.BASE.length()))
                .map(path -> path.isEmpty() || path.endsWith("/") ? path + "index.html" : path)
                .toList();
        assertThat(files.keySet()).containsAll(named);
        assertThat(named)
                .containsAll(files.keySet().stream()
                        .filter(path -> path.matches("(events|sources|people)/[^/]*/index\\.html"))
                        .toList());
    }

    @Test
    void tooManyAddressesArePartedAndNothingIsLost() {
        List<String> whole = addresses(DataSite.file("sitemap.xml", new Sitemap(), SITE));
        Stream.of(new Sitemap(4, 1_000_000), new Sitemap(50_000, 1_000), new Sitemap(1, 1))
                .forEach(small -> assertParted(small, whole));
    }

    private static void assertParted(Sitemap small, List<String> whole) {
        Map<String, String> files = DataSite.files(small, SITE);
        var read = new ArrayList<String>();
        for (String part : addresses(requireNonNull(files.get("sitemap.xml")))) {
            String text = requireNonNull(files.get(part.substring(DataSite.BASE.length())));
            List<String> inside = addresses(text);
            assertThat(inside).isNotEmpty().hasSizeLessThanOrEqualTo(small.addresses());
            assertThat(inside.size() == 1 || text.getBytes(UTF_8).length <= small.bytes())
                    .isTrue();
            read.addAll(inside);
        }
        assertThat(XmlReader.read(requireNonNull(files.get("sitemap.xml")))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("sitemapindex");
        assertThat(read).isEqualTo(whole);
    }

    @Test
    void asManyAsFitStandInOneFile() {
        int all = addresses(DataSite.file("sitemap.xml", new Sitemap(), SITE)).size();
        assertThat(DataSite.files(new Sitemap(all, 1_000_000), SITE)).containsOnlyKeys("sitemap.xml", "robots.txt");
        assertThat(DataSite.files(new Sitemap(all - 1, 1_000_000), SITE))
                .containsOnlyKeys("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "robots.txt");
    }
}
