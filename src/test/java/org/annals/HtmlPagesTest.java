package org.annals;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.annals.RepositorySite.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.render.Artifact;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of this repository's site, by its file. */
class HtmlPagesTest {

    private static final Map<String, Artifact> FILES = RepositorySite.built().files();

    private static final Map<String, Set<String>> IDS = new HashMap<>();

    private static final Map<String, Document> DOCUMENTS = new HashMap<>();

    @AfterAll
    static void letGo() {
        DOCUMENTS.clear();
    }

    static Stream<String> pages() {
        return FILES.keySet().stream().filter(path -> path.endsWith(".html"));
    }

    @Test
    void everyPageIsValidHtml() throws Exception {
        assertThat(NuValidator.faults(pages().toList(), HtmlPagesTest::html)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasOneMainHeadingAndSkipsNoLevel(String page) {
        List<Integer> levels = document(page).select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.tagName().charAt(1) - '0')
                .toList();
        if (!isRedirect(page)) {
            assertThat(levels).startsWith(1).containsOnlyOnce(1);
        }
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).as("heading %d", i + 1).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void anIdStandsOnce(String page) {
        assertThat(document(page).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkInsideTheSiteLeadsToAPageAndItsPlace(String page) {
        for (Element element : document(page).select("[href], [src]")) {
            String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            URI target = URI.create(BASE + page).resolve(link);
            if (target.toString().startsWith(BASE)) {
                String path = target.getPath().substring("/annals/".length());
                String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
                assertThat(FILES).as("target of %s", element).containsKey(file);
                if (target.getFragment() != null) {
                    assertThat(ids(file)).as("target of %s", element).contains(target.getFragment());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePolicyComesFirstAndAllowsNothingElsewhere(String page) {
        Element head = document(page).head();
        assertThat(head.child(0).outerHtml()).isEqualTo("<meta charset=\"utf-8\">");
        assertThat(head.child(1).attr("http-equiv")).isEqualTo("Content-Security-Policy");
        assertThat(head.child(1).attr("content").split("; "))
                .contains("default-src 'none'", "base-uri 'none'", "form-action 'none'")
                .allMatch(directive -> directive.matches("[a-z-]+ '(none|self)'"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHoldsNoScriptOrStyleOfItsOwnAndCallsNoOtherHost(String page) {
        Document document = document(page);
        assertThat(document.select("style, [style], iframe, object, embed, base[href], form:not([role=search])"))
                .isEmpty();
        assertThat(document.select("script:not([src], [type=application/ld+json])"))
                .isEmpty();
        Set<String> names = document.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .map(attribute -> attribute.getKey())
                .collect(Collectors.toSet());
        assertThat(names).noneMatch(name -> name.startsWith("on") || name.equals("srcset") || name.equals("ping"));
        assertThat(document.select("[src], link[href]:not([rel=canonical])").stream()
                        .map(element -> element.attr("src") + element.attr("href")))
                .allMatch(
                        link -> URI.create(BASE + page).resolve(link).toString().startsWith(BASE));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageNamesItsLanguageAndItself(String page) {
        Document document = document(page);
        assertThat(document.select("html").attr("lang")).isEqualTo(RepositorySite.language());
        assertThat(document.title()).isNotBlank();
    }

    @Test
    void noTwoPagesHaveOneTitle() {
        assertThat(pages().filter(page -> !isRedirect(page))
                        .map(page -> document(page).title()))
                .doesNotHaveDuplicates();
    }

    private static boolean isRedirect(String page) {
        return !document(page).select("meta[http-equiv=refresh]").isEmpty();
    }

    /** Many links lead to few pages: each is looked through once. */
    private static Set<String> ids(String page) {
        return IDS.computeIfAbsent(
                page, key -> new HashSet<>(document(key).select("[id]").eachAttr("id")));
    }

    /** Seven tests look at each page: it is parsed once, and none of them changes it. */
    private static Document document(String page) {
        return DOCUMENTS.computeIfAbsent(page, key -> Jsoup.parse(html(key)));
    }

    private static String html(String page) {
        return UTF_8.decode(requireNonNull(FILES.get(page)).bytes()).toString();
    }
}
