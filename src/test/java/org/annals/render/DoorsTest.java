package org.annals.render;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import org.annals.Sites;
import org.annals.load.Loader;
import org.annals.model.Address;
import org.annals.model.Settings;
import org.annals.source.SourceTree;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From each page somebody comes to the file that it is made of, and to the form for mistakes. */
class DoorsTest {

    private static final String ON_GITHUB = "https://github.com/";
    private static final SourceTree TREE = Sites.fixture("everything");
    private static final List<Artifact> FILES = Sites.build(TREE, "https://example.org/x/");

    @ParameterizedTest
    @CsvSource({
        "events/founding/,       edit/main/content/events/2001/founding.md",
        "people/john-roe/,       blob/main/content/people.yaml?plain=1#L",
        "sources/charter/,       blob/main/content/sources.yaml?plain=1#L",
        "kinds/summit/,          blob/main/content/site.yaml?plain=1#L",
        "glossary/,              edit/main/content/glossary.yaml",
        "countries/lemuria/,     blob/main/content/membership.yaml?plain=1#L"
    })
    void aPageLeadsToItsFile(String page, String file) {
        assertThat(links(page))
                .anySatisfy(link -> assertThat(link).startsWith(ON_GITHUB).contains("/" + file));
    }

    @Test
    void anEntryInAListLeadsToItsLine() {
        String link = links("people/john-roe/").stream()
                .filter(one -> one.contains("people.yaml?plain=1#L"))
                .findFirst()
                .orElseThrow();
        int line = Integer.parseInt(link.replaceFirst(".*#L", ""));
        assertThat(TREE.find("content/people.yaml").orElseThrow().line(line))
                .hasValueSatisfying(text -> assertThat(text).startsWith("john-roe:"));
    }

    @Test
    void aMistakeIsReportedWithThePage() {
        assertThat(links("events/founding/"))
                .anySatisfy(link -> assertThat(link)
                        .startsWith(ON_GITHUB)
                        .contains("/issues/new?template=correction.yml&page=https://")
                        .contains("events/founding/&title=Correction:%20"));
        assertThat(links("404.html")).noneMatch(link -> link.contains("/issues/new"));
    }

    @ParameterizedTest
    @CsvSource({
        "The BRANCH of 2001,  The%20BRANCH%20of%202001",
        "a/b:c-d.e,           a/b:c-d.e",
        "1 + 1 = 50 % & 'so', 1%20%2B%201%20%3D%2050%20%25%20%26%20%27so%27",
        "上海,                %E4%B8%8A%E6%B5%B7"
    })
    void aTitleIsReportedAsItIs(String title, String written) throws TemplateModelException {
        Settings settings = Loader.load(TREE).value().orElseThrow().settings();
        TemplateModel page = new RecordWrapper().wrap(Address.GLOSSARY);
        Object link = TemplateFunctions.mistake(settings).exec(List.of(page, new SimpleScalar(title)));
        assertThat(link).asString().endsWith("&title=Correction:%20" + written);
    }

    @ParameterizedTest
    @CsvSource({
        "'',             editors/new/",
        "2002/,          ../editors/new/?date=2002",
        "kinds/summit/,  ../../editors/new/?kind=summit",
        "places/shanghai/, ../../editors/new/?place=shanghai"
    })
    void anEventIsAddedWithWhatThePageIsAbout(String page, String link) {
        assertThat(links(page)).contains(link);
    }

    private static List<String> links(String page) {
        String file = page.isEmpty() || page.endsWith("/") ? page + "index.html" : page;
        Artifact written = FILES.stream()
                .filter(one -> one.path().equals(file))
                .findFirst()
                .orElseThrow();
        return Jsoup.parse(written.text()).select(".site-footer .actions a").eachAttr("href");
    }
}
