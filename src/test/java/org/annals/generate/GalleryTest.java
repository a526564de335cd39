package org.annals.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.Generated;
import org.annals.NuValidator;
import org.annals.RepositorySite;
import org.annals.Sites;
import org.annals.load.Languages;
import org.annals.problem.Location;
import org.annals.problem.Result;
import org.annals.render.Artifact;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small timelines of other times and languages, each without any problem. */
class GalleryTest {

    private static final Map<String, Generated> BUILT = new HashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"peloponnesian-war", "java", "may-fourth", "arabic-press"})
    void nothingIsWrongWithIt(String name) {
        assertThat(site(name).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"peloponnesian-war", "java", "may-fourth", "arabic-press"})
    void itsPagesAreValid(String name) throws Exception {
        Map<String, Artifact> files = site(name).files();
        List<String> pages = pages(name).toList();
        assertThat(pages).hasSizeGreaterThan(40);
        assertThat(NuValidator.faults(
                        pages,
                        page -> Optional.ofNullable(files.get(page))
                                .orElseThrow()
                                .text()))
                .isEmpty();
    }

    /** What is said in English on purpose is marked as such: titles of sources, and the help, which only English has. */
    @ParameterizedTest
    @CsvSource({"java, de", "may-fourth, zh", "releases, ru", "arabic-press, ar"})
    void noPageOfAnotherLanguageSpeaksEnglish(String name, String tag) {
        List<Pattern> phrases = onlyEnglish(name, tag);
        assertThat(phrases).hasSizeGreaterThan(300);
        Map<String, String> places = new TreeMap<>(); // most of it stands on many pages, and is looked at once
        pages(name).forEach(path -> said(page(name, path)).forEach(said -> places.putIfAbsent(said, path)));
        Stream<String> english = places.entrySet().stream()
                .filter(said -> phrases.stream()
                        .anyMatch(phrase -> phrase.matcher(said.getKey()).matches()))
                .map(said -> said.getValue() + ": " + said.getKey());
        assertThat(english).isEmpty();
        assertThat(pages(name))
                .allSatisfy(path ->
                        assertThat(page(name, path).select("html").attr("lang")).isEqualTo(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"may-fourth", "arabic-press"})
    void betweenATitleAndItsDateStandsTheCommaOfTheLanguage(String name) {
        Pattern latin = Pattern.compile("(?<!\\p{IsLatin}), "); // between two Latin words it is at home
        Stream<String> onPages = pages(name)
                .flatMap(path -> page(name, path).select("title, meta[property=og:title]").stream())
                .map(element -> element.hasAttr("content") ? element.attr("content") : element.text());
        String feed = Optional.ofNullable(site(name).files().get("feed.xml"))
                .orElseThrow()
                .text();
        Stream<String> inFeed = Jsoup.parse(feed, "", Parser.xmlParser()).select("title").stream()
                .map(Element::text);
        assertThat(Stream.concat(onPages, inFeed))
                .hasSizeGreaterThan(40)
                .noneMatch(title -> latin.matcher(title).find());
    }

    @Test
    void yearsBeforeOurEraAreTold() {
        assertThat(page("peloponnesian-war", "index.html")
                        .select("h2:not(.quiet)")
                        .eachText())
                .contains("431 BCE", "404 BCE");
        assertThat(date("peloponnesian-war", "histories")).isEqualTo("a year in 430–421 BCE");
        assertThat(date("peloponnesian-war", "thirty-years-peace")).isEqualTo("446 BCE or 445 BCE");
        assertThat(date("peloponnesian-war", "aegospotami")).isEqualTo("about autumn 405 BCE");
    }

    @Test
    void germanIsWrittenAsGermanIs() {
        assertThat(date("java", "vorstellung")).isEqualTo("23. Mai 1995");
        assertThat(page("java", "index.html").select("figure .pane").attr("aria-label"))
                .isEqualTo("Der ganze Zeitraum: 18 Ereignisse");
        assertThat(page("java", "themes/java-8/index.html")
                        .select("[aria-labelledby=track-pflege] li")
                        .eachText())
                .first()
                .asString()
                .startsWith("März 2014 – März 2022 Allgemeine Pflege");
        assertThat(page("java", "sources/jsr-59/index.html").select("html").text())
                .contains("JSR 59", "Spezifikation", "Englisch");
    }

    @Test
    void russianIsWrittenAsRussianIs() {
        assertThat(date("releases", "v3-9-released")).isEqualTo("5 октября 2020 г.");
        assertThat(page("releases", "index.html").select("figure .pane").attr("aria-label"))
                .isEqualTo("Весь период: 2 события");
        assertThat(page("releases", "events/v3-9-released/index.html")
                        .select("#sources ~ ol")
                        .text())
                .contains("На него опирается ещё 1 событие");
        assertThat(page("releases", "sources/schedule/index.html").text()).contains("Официальный");
    }

    @Test
    void chineseIsWrittenAsChineseIs() {
        assertThat(date("may-fourth", "demonstration")).isEqualTo("1919年5月4日");
        assertThat(date("may-fourth", "shanghai-strikes")).isEqualTo("1919年6月5日至12日");
        Document event = page("may-fourth", "events/demonstration/index.html");
        assertThat(event.select(".note-statement .note-label").text()).contains("言论：罗家伦");
        assertThat(event.select(".cite-entry dd").first()).asString().contains("“北京学生示威.”");
    }

    @Test
    void arabicIsWrittenAsArabicIs() {
        assertThat(date("arabic-press", "ahram")).isEqualTo("5 أغسطس 1876");
        Document home = page("arabic-press", "index.html");
        assertThat(home.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(home.select("figure .pane").attr("aria-label")).isEqualTo("المدة كلها: 12 حدثًا");
        Document event = page("arabic-press", "events/urwa/index.html");
        assertThat(event.select(".note-translation [lang=fr]").text()).isEqualTo("Le Lien indissoluble");
        assertThat(event.select("#sources ~ ol .source > p").eachAttr("dir")).containsExactly("ltr");
        assertThat(event.select("#sources ~ ol .source > p[dir]").text()).startsWith("Ayalon, Ami.");
    }

    @Test
    void whereTheScriptRunsToTheLeftSoDoesTime() {
        assertThat(firstAndLast("arabic-press")).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(firstAndLast("may-fourth")).isSorted();
    }

    /** Where the earliest and the latest event of a timeline are marked in its picture. */
    private static List<Double> firstAndLast(String name) {
        List<Double> places = page(name, "index.html").select(".events use").eachAttr("x").stream()
                .map(x -> Double.parseDouble(x.replace("%", "")))
                .toList();
        return List.of(places.get(0), places.get(places.size() - 1));
    }

    /** The English phrases that are said otherwise in a language, with anything in their gaps. */
    private static List<Pattern> onlyEnglish(String name, String tag) {
        Map<String, String> own = Languages.read(tree(name), tag, Location.of("content/site.yaml"))
                .value()
                .orElseThrow()
                .phrases();
        return Languages.english().phrases().entrySet().stream()
                .filter(phrase -> !phrase.getKey().startsWith("letters.articles"))
                .map(Map.Entry::getValue)
                .filter(phrase -> phrase.replaceAll("\\{.*?}", "")
                        .matches(phrase.contains("{") ? ".*\\p{L}{4}.*" : ".*\\p{L}{2}.*"))
                .filter(phrase -> !own.containsValue(phrase))
                .distinct()
                .map(phrase -> Pattern.compile("\\Q" + phrase.replaceAll("\\{.*?}", "\\\\E.+\\\\Q") + "\\E"))
                .toList();
    }

    /** Each piece of text and each name that a page gives to something. */
    private static List<String> said(Document page) {
        page.select("[lang=en]").remove();
        var said = new ArrayList<String>();
        for (Element element : page.getAllElements()) {
            element.textNodes().stream().map(TextNode::text).map(String::strip).forEach(said::add);
            element.attributes().asList().stream()
                    .filter(attribute -> attribute.getKey().matches("aria-label|title|alt|content|data-.*"))
                    .map(Attribute::getValue)
                    .forEach(said::add);
        }
        return said;
    }

    private static String date(String name, String event) {
        return page(name, "events/" + event + "/index.html").select(".when").text();
    }

    private static Document page(String name, String path) {
        return Jsoup.parse(
                Optional.ofNullable(site(name).files().get(path)).orElseThrow().text());
    }

    private static Stream<String> pages(String name) {
        return site(name).files().keySet().stream()
                .filter(path -> path.endsWith(".html") && !path.matches("help/.+/index.html"));
    }

    private static Generated site(String name) {
        return BUILT.computeIfAbsent(name, key -> Generated.of(Result.of(tree(key)), Optional.of(RepositorySite.BASE)));
    }

    private static SourceTree tree(String name) {
        return name.equals("releases") ? inRussian(Sites.fixture(name)) : Sites.gallery(name);
    }

    private static SourceTree inRussian(SourceTree tree) {
        return new SourceTree(
                tree.content().stream()
                        .map(file ->
                                new SourceFile(file.path(), file.text().replace("languages: [en]", "languages: [ru]")))
                        .toList(),
                tree.templates(),
                tree.assets());
    }
}
