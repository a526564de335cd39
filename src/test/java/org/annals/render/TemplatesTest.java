package org.annals.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Language;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    /** What a template sees. */
    public record View(String title, Optional<String> subtitle, Optional<String> none, List<String> names) {
        public String shout() {
            return title + "!";
        }
    }

    private static final View VIEW = new View("A & B", Optional.of("sub"), Optional.empty(), List.of("x", "y"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '¤', textBlock = """
            ${page.title}                        | A &amp; B
            <a title="${page.title}">            | <a title="A &amp; B">
            ${page.subtitle}                     | sub
            ${page.none!"nothing"}               | nothing
            <#if page.none??>a<#else>b</#if>     | b
            ${page.shout}                        | A &amp; B!
            <#list page.names as n>${n} </#list> | x y
            ${1234567}                           | 1234567
            ${1.5}                               | 1.5
            ${true}                              | true
            ${isolated("A & B, 1905 上海")}      | A &amp; B, 1905 上海
            ${isolated("1. & שלום")}             | <bdi>1. &amp; שלום</bdi>
            ${isolated("١٩٠٥")}                  | <bdi>١٩٠٥</bdi>
            ${isolated("a\\x202Eb")?markup_string?length} | 14
            ${say("hello")}                      | Hello
            ${say("many", {"n": 3})}             | 3 events
            """)
    void aTemplateIsFilled(String template, String text) {
        assertThat(render(template).value().map(String::strip)).contains(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '¤', textBlock = """
            one⏎ ${page.titel}                | templates/page/x.ftlh:2:4        | page.titel has no value here
            ${page.none}                      | templates/page/x.ftlh:1:3        | page.none has no value here
            <p>⏎<#if page.title>⏎</#if>       | templates/page/x.ftlh:2:6        | Expected a boolean, but this has evaluated to a string
            a⏎<#list page.names as n>         | templates/page/x.ftlh:2:23       | end of file
            ${page.                           | templates/page/x.ftlh:1:7        | end of file
            <#import "/part/bad.ftlh" as b>   | templates/part/bad.ftlh:2:2      | end of file
            <#import "/part/deep.ftlh" as b>  | templates/part/bad.ftlh:2:2      | end of file
            <#import "/part/gap.ftlh" as b>⏎<@b.m/> | templates/part/gap.ftlh:1:13 | nope has no value here
            <#import "/part/gone.ftlh" as b>  | templates/page/x.ftlh:1:1        | part/gone.ftlh
            ${say("helo")}                    | templates/page/x.ftlh:1:1        | there are no words for helo in templates/i18n
            ${say()}                          | templates/page/x.ftlh:1:1        | an argument is missing
            ${html("x")}                      | templates/page/x.ftlh:1:1        | html() takes a text
            ${to("../x")}                     | templates/page/x.ftlh:1:1        | ../x leads out of the site
            <#stop "x">                       | templates/page/x.ftlh:1:1        | x
            """)
    void aFaultIsOneProblemWithItsPlace(String template, String place, String message) {
        Result<String> result = render(template.replace('⏎', '\n'));
        assertThat(result.value()).isEmpty();
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.TEMPLATE_FAULT);
            assertThat(problem.at()).hasToString(place);
            assertThat(problem.message()).contains(message).doesNotContain("\n");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ${page.title", "<#list 1..10 as x>", "<#if page.title??", "<#macro m>"})
    void aTemplateThatCannotBeReadIsTheSameProblemOnEveryPage(String template) {
        Templates templates = templates(template);
        List<Problem> first = filled(templates, "page/x.ftlh", Map.of()).problems();
        assertThat(first)
                .singleElement()
                .satisfies(problem -> assertThat(problem.at().file()).isEqualTo("templates/page/x.ftlh"));
        assertThat(filled(templates, "page/x.ftlh", Map.of()).problems()).isEqualTo(first);
    }

    static Stream<String> bottomless() {
        return Stream.of("<#macro m><@m/></#macro><@m/>", "<#if page??>".repeat(100_000), "${" + "(".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("bottomless")
    void aTemplateWithoutABottomIsAProblem(String template) {
        assertThat(render(template).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.TEMPLATE_FAULT);
            assertThat(problem.at()).hasToString("templates/page/x.ftlh:1:1");
            assertThat(problem.message()).startsWith("this template calls itself without end");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '¤', textBlock = """
            a⏎<#list 1.. as i>${page.title}</#list>                    | 2:
            a⏎<#list 1.. as i><#if i < 0>x</#if></#list>               | 2:
            <#macro f n><#if n gt 0><@f n-1/><@f n-1/></#if></#macro>⏎<@f 99/> | 1:
            <#function f n><#return (n lt 2)?then(n, f(n-1) + f(n-2))></#function>⏎${f(99)} | 1:
            ⏎${(1..)?filter(i -> i < 0)?size}                          | 2:
            <#list 1..1000000000 as i><#list 1..1000000000 as k></#list></#list> | 1:
            <#list 1.. as i></#list>                                   | 1:
            <#list 1.. as i><#assign x = "y"></#list>                  | 1:
            <#attempt><#list 1.. as i>x</#list><#recover>y</#attempt>  | 1:
            <#attempt><#list 1.. as i>${i + 1}</#list><#recover>y</#attempt> | 1:
            <#assign x><#list 1.. as i><#if i < 0>x</#if></#list></#assign> | 1:
            """)
    void aTemplateWithoutAnEndIsStopped(String template, String line) {
        Templates templates =
                templates(template.replace('⏎', '\n'), new TemplateLimits(Duration.ofMillis(200), 100_000_000));
        Result<String> result = filled(templates, "page/x.ftlh", Map.of("page", VIEW));
        assertThat(result.value()).isEmpty();
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.at()).asString().startsWith("templates/page/x.ftlh:" + line);
            assertThat(problem.message()).contains("a loop in this template does not end");
        });
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(filled(templates, "part/gap.ftlh", Map.of()).problems())
                .as("of the next page, which does not wait again")
                .isEqualTo(result.problems());
    }

    @Test
    void aTemplateThatWritesWithoutMeasureIsStopped() {
        Templates templates = templates("\n<#list 1.. as i>x</#list>", new TemplateLimits(Duration.ofDays(1), 1_000));
        assertThat(filled(templates, "page/x.ftlh", Map.of()).problems())
                .extracting(problem -> problem.at() + ": " + problem.message())
                .containsExactly("templates/page/x.ftlh:2:17: a page became longer than 1000 signs:"
                        + " a loop in this template does not end");
        assertThat(filled(
                                templates("1234567890".repeat(100), new TemplateLimits(Duration.ofDays(1), 1_000)),
                                "page/x.ftlh",
                                Map.of())
                        .problems())
                .isEmpty();
    }

    @Test
    void aMissingTemplateIsAProblem() {
        assertThat(filled(templates(""), "page/y.ftlh", Map.of()).problems())
                .extracting(problem -> problem.at() + ": " + problem.message())
                .containsExactly("templates/page/y.ftlh:1:1: this template is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'java.lang.ProcessBuilder'?new('true')}",
                "${'freemarker.template.utility.Execute'?new()('true')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.lang.String')}",
                "${'freemarker.template.utility.JythonRuntime'?new()}",
                "${page?api.title}",
                "${page?api.class}",
                "${page.class}",
                "${page.getClass}",
                "${page.hashCode}",
                "${page.toString}",
                "${page.wait}",
                "${page.notify}",
                "${page.getClass()}",
                "${page.class.name}",
                "${page.hashCode()}",
                "${page.toString()}",
                "${page.names.class}",
                "${page.names.size()}",
                "${page.names.clear()}",
                "${page.names?api.getClass()}",
                "${settings.getClass().forName('java.lang.Runtime')}",
                "${page.title.class}",
                "${page.equals(page)}",
                "${page.wait()}",
                "${statics['java.lang.System'].getenv()}",
                "<#include '/etc/passwd'>",
                "<#include 'file:///etc/passwd'>",
                "<#include 'https://example.org/'>",
                "<#include '../../pom.xml'>",
                "<#include 'org/annals/cli/Main.class'>",
                "<#assign x = .data_model.page.class>${x}",
                "<#setting number_format='x'>${.environment}",
            })
    void whatIsNotOnThePageIsOutOfReach(String template) {
        Result<String> result = render(template);
        assertThat(result.value()).isEmpty();
        assertThat(result.problems()).isNotEmpty();
    }

    private static Result<String> render(String template) {
        Map<String, Object> model = Map.of(
                "page",
                VIEW,
                "settings",
                VIEW,
                "isolated",
                TemplateFunctions.isolated(new Language(Map.of())),
                "say",
                TemplateFunctions.say(new Language(Map.of("hello", "Hello", "many", "{n} events"))),
                "to",
                TemplateFunctions.to(address -> address.path()),
                "html",
                TemplateFunctions.html(new HtmlWriter(address -> address.path(), Map.of())));
        return filled(templates(template), "page/x.ftlh", model);
    }

    private static Result<String> filled(Templates templates, String name, Map<String, Object> model) {
        var out = new Utf8Buffer();
        return templates.fill(name, model, out).map(Result::<String>failed).orElseGet(() -> Result.of(out.toString()));
    }

    private static Templates templates(String template) {
        return templates(template, TemplateLimits.GENEROUS);
    }

    private static Templates templates(String template, TemplateLimits limits) {
        return new Templates(
                List.of(
                        new SourceFile("templates/page/x.ftlh", template),
                        new SourceFile("templates/part/bad.ftlh", "fine\n${"),
                        new SourceFile("templates/part/deep.ftlh", "<#import 'bad.ftlh' as bad>"),
                        new SourceFile("templates/part/gap.ftlh", "<#macro m>${nope}</#macro>")),
                limits);
    }
}
