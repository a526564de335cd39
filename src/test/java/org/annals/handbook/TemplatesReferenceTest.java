package org.annals.handbook;

import static java.util.stream.Collectors.joining;
import static org.annals.handbook.Reference.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.Generated;
import org.annals.Sites;
import org.annals.model.Settings;
import org.annals.render.Alternate;
import org.annals.render.Credit;
import org.annals.site.page.Page;
import org.annals.source.ProgramTemplates;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.Test;

/** The chapters about templates name every template, and every value that one gets. */
class TemplatesReferenceTest {

    private static final ProgramTemplates PROGRAM = ProgramTemplates.packaged();
    private static final SourceDocs DOCS = SourceDocs.read();
    private static final TemplateFiles FILES = new TemplateFiles(PROGRAM);

    /** What all templates get beside their page; those with brackets are called. */
    private static final Map<String, String> SHARED = shared();

    /** What only some get. */
    private static final String SOME = """

            Some pages have these as well.

            """
            + Reference.head("value", "what it is")
            + Reference.row(code("origin"), "the file and line of what the page is about, for `change(origin)`")
            + Reference.row(code("embed"), "the address of the same to be shown in other pages")
            + Reference.row(code("card"), "the address of the picture that others show for a link to an event");

    @Test
    void everyTemplateAndWhatItGets() throws IOException {
        var types = new TemplateTypes(DOCS);
        Map<String, Class<?>> pages = pages();
        String text = """
                # What templates get

                Every template of the program, and every value that it can use, made from the code.

                A page of a site is a record of the program, and its template sees the parts of that record as `page.…`. A value that can be nothing is asked for with `??`. How templates are found and changed: [Templates](templates.md).

                ## All templates

                """ + Reference.head("value", "what it is")
                + SHARED.entrySet().stream()
                        .map(value -> Reference.row(code(value.getKey()), value.getValue()))
                        .collect(joining())
                + SOME
                + "\n## Pages\n\nEvery page has these values, and those below its template.\n\n"
                + types.table(Page.class) + "\n"
                + pages.entrySet().stream()
                        .map(page -> "### page/" + page.getKey() + ".ftlh\n\n" + types.about(page.getValue()) + "\n\n"
                                + own(page.getValue(), types))
                        .collect(joining("\n"))
                + "\n## Frame and parts\n\n"
                + FILES.parts()
                + "\n## Style, scripts and words\n\n"
                + FILES.others();
        Reference.check("template-values", text);
        types.meet(Settings.class, Credit.class, Alternate.class, Settings.NavigationItem.class);
        Reference.check("template-types", """
                # Types of values

                What the values of templates consist of, by the name of their type.

                ## Types

                """ + types.sections("template-types"));
        Reference.check("timeline-types", """
                # Types of the timeline

                What settings, dates, entries and other parts of the timeline consist of, where a template gets them as they are.

                ## Types

                """ + types.sections("timeline-types"));
    }

    /** What a page has beside that which all have; a redirect has nothing else. */
    private static String own(Class<?> page, TemplateTypes types) {
        Set<String> shared =
                Stream.of(Page.class.getMethods()).map(Method::getName).collect(Collectors.toSet());
        String table = types.table(page, shared);
        return table.lines().count() > 2 ? table : "It has nothing else.\n";
    }

    /** By their templates. */
    private static Map<String, Class<?>> pages() {
        Map<String, Class<?>> pages = new TreeMap<>();
        HandbookSites.all()
                .forEach(tree -> Sites.pages(Sites.plan(tree)).forEach(page -> {
                    pages.putIfAbsent(page.template(), page.getClass());
                    assertThat(pages.get(page.template()) == page.getClass())
                            .as(page.template())
                            .isTrue();
                }));
        assertThat(pages.keySet().stream().map(name -> "page/" + name + ".ftlh"))
                .containsExactlyInAnyOrderElementsOf(PROGRAM.names().stream()
                        .filter(name -> name.startsWith("page/"))
                        .toList());
        return pages;
    }

    /** A template that writes down the names of all that it gets. */
    @Test
    void everySharedValueIsNamed() {
        SourceTree own = Sites.handbook();
        var templates = new ArrayList<SourceFile>();
        own.templates().stream()
                .filter(file -> !file.path().equals("templates/page/not-found.ftlh"))
                .forEach(templates::add);
        templates.add(new SourceFile(
                "templates/page/not-found.ftlh", "<#list .data_model?keys?sort as key>${key}\n</#list>"));
        Generated output = Generated.whole(new SourceTree(own.content(), templates, own.assets()), Optional.empty());
        String got = output.artifacts().stream()
                .filter(file -> file.path().equals("404.html"))
                .findFirst()
                .orElseThrow()
                .text();
        assertThat(got.lines())
                .containsExactlyInAnyOrderElementsOf(SHARED.keySet().stream()
                        .map(name -> name.replaceAll("[^a-z]*\\(.*|<@| .*", ""))
                        .toList());
    }

    private static Map<String, String> shared() {
        Map<String, String> shared = new LinkedHashMap<>();
        shared.put("page", "the page, below");
        shared.put("settings", "what `content/site.yaml` says: [Settings](timeline-types.md#settings)");
        shared.put(
                "navigation",
                "the links at the top of each page: list of [Settings.NavigationItem](timeline-types.md#settingsnavigationitem)");
        shared.put("lists", "the folders of all lists that have an entry: list of text");
        shared.put(
                "alternates",
                "files that hold what pages show, for other programs: list of [Alternate](template-types.md#alternate)");
        shared.put("own", "the same of this page alone: list of [Alternate](template-types.md#alternate)");
        shared.put("current", "the item of the navigation that leads to this page, or an empty text");
        shared.put(
                "editions",
                "those that can be cited: `all`, the `latest`, and the `current` one, which this site is, if it is one");
        shared.put(
                "credit",
                "as whose work the entries are cited, and as of which day: [Credit](template-types.md#credit)");
        shared.put(
                "growth",
                "on how many days or months events came or went, if the files have a history: list of `date`, `events`, `most`"
                        + " and `added`");
        shared.put("root", "the way from this page to the top of the site, such as `../../`");
        List.of(
                        "to",
                        "top",
                        "asset",
                        "parts",
                        "edit",
                        "change",
                        "mistake",
                        "say",
                        "html",
                        "isolated",
                        "reference",
                        "permalinks",
                        "linked")
                .forEach(name -> shared.put(name + "(…)", function("TemplateFunctions", name)));
        List.of("bibtex", "citations").forEach(name -> shared.put(name + "(…)", function("CitationFunctions", name)));
        shared.put("<@cached …>", function("CachedDirective", ""));
        return shared;
    }

    /** What the comment of a function says. */
    private static String function(String type, String name) {
        try {
            Class<?> found = Class.forName("org.annals.render." + type);
            return (name.isEmpty() ? DOCS.type(found) : DOCS.part(found, name)).orElseThrow();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aTypeSaysWhatItIs() {
        assertThat(Stream.of(Page.class, Settings.class).map(DOCS::type)).allMatch(Optional::isPresent);
    }
}
