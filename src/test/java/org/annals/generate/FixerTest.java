package org.annals.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.Generated;
import org.annals.problem.Result;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put right is right afterwards, nothing else is touched, and nothing gets worse. */
class FixerTest {

    private static final String EVENT = "content/events/2001/founding.md";

    static Stream<Path> cases() throws IOException {
        return RulesTest.cases();
    }

    /** Over every mistake that the rules know. */
    @ParameterizedTest
    @MethodSource("cases")
    void leavesNoFileWithMoreProblemsAndHasNothingToDoTwice(Path file) throws IOException {
        SourceTree tree = project(TextTree.parse(Files.readString(file)));
        SourceTree fixed = Fixer.fix(tree, path -> true);
        Map<String, Long> before = counts(tree);
        assertThat(fixed.equals(tree) ? before : counts(fixed))
                .allSatisfy((path, count) -> assertThat(count).isLessThanOrEqualTo(before.getOrDefault(path, 0L)));
        assertThat(Fixer.fix(fixed, path -> true)).isEqualTo(fixed);
        if (file.getFileName().toString().startsWith("good")) {
            assertThat(fixed).isEqualTo(tree);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void leavesNoGarbledFileWorse(long seed) throws IOException {
        var random = new Random(seed);
        String signs = "“”\"':#-[]{}|>&*!@`，： \t\u00a0\n,\\іа.…—𝒳";
        for (int i = 0; i < 60; i++) {
            var text = new StringBuilder(event("location: shanghai\npeople: nurgaliyev, gorbachev\nkind: summit"));
            for (int changes = random.nextInt(8); changes >= 0; changes--) {
                int sign = signs.codePointAt(
                        signs.offsetByCodePoints(0, random.nextInt(signs.codePointCount(0, signs.length()))));
                text.insert(random.nextInt(text.length()), Character.toString(sign));
            }
            SourceTree tree = project(Map.of(EVENT, text.toString()));
            SourceTree fixed = Fixer.fix(tree, EVENT::equals);
            assertThat(count(fixed, EVENT)).as("%s", text).isLessThanOrEqualTo(count(tree, EVENT));
            assertThat(Fixer.fix(fixed, EVENT::equals)).as("%s", text).isEqualTo(fixed);
        }
    }

    /** Lines of an event that has all it needs beside them; ⏎ is a line end, ⇥ a tab, ␣ a no-break space. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                "location: shanghai # here => place: shanghai # here",
                "Place: shanghai => place: shanghai",
                "actors: nurgaliyev, gorbachev => people: [nurgaliyev, gorbachev]",
                "people: nurgaliyev => people: [nurgaliyev]",
                "people: {nurgaliyev, gorbachev} => people: [nurgaliyev, gorbachev]",
                "people: (nurgaliyev, gorbachev) => people: [nurgaliyev, gorbachev]",
                "people: [nurgaliyev、gorbachev] => people: [nurgaliyev, gorbachev]",
                "people: [§nurgaliyev; gorbachev§] => people: [nurgaliyev, gorbachev]",
                "milestone: no => milestone: false",
                "people: nurgaliyev and gorbachev => people: [nurgaliyev, gorbachev]",
                "published: false => draft: true",
                "published: true => draft: false",
                "milestone: yes => milestone: true",
                "place:shanghai => place: shanghai",
                "place：shanghai => place: shanghai",
                "plаce: shanghai => place: shanghai",
                "place: “shanghai” => place: §shanghai§",
                "place:␣shanghai => place: shanghai",
                "place: shanghai␣ => place: shanghai",
                "people:⏎⇥- nurgaliyev => people:⏎  - nurgaliyev",
                "people:⏎  - nurgaliyev⏎    - gorbachev => people:⏎  - nurgaliyev⏎  - gorbachev",
                "# one⏎ place: shanghai => # one⏎place: shanghai",
                "image: {src: a.png, alt: b, credit: c, license: d} => image: {file: a.png, alt: b, credit: c, licence: d}",
                "readings:⏎  - {date: 15.06.2001, source: charter} => readings:⏎  - {date: 2001-06-15, source: charter}",
                "readings:⏎  - date: about 2001 # x⏎    source: charter => readings:⏎  - date: 2001~ # x⏎    source: charter",
                "readings:⏎  - date: ‘June 2001’⏎    source: charter => readings:⏎  - date: 2001-06⏎    source: charter",
                "readings:⏎  - date: 05/06/2001⏎    source: charter => readings:⏎  - date: 05/06/2001⏎    source: charter",
                "readings:⏎  - date: 2001-Easter⏎    source: charter => readings:⏎  - date: 2001-Easter⏎    source: charter",
                "readings:⏎  - date: 2001-06-15 evening⏎    source: charter => readings:⏎  - date: 2001-06-15 evening⏎    source: charter",
                "readings:⏎  - date: 1999/2001-⏎    source: charter => readings:⏎  - date: 1999/2001-⏎    source: charter",
                "readings:⏎  - date: 2001s⏎    source: charter => readings:⏎  - date: 2001s⏎    source: charter",
                "readings:⏎  - date: 99⏎    source: charter => readings:⏎  - date: 99⏎    source: charter",
                "readings:⏎  - date: 2001-06-14, 2001-06-15⏎    source: charter => readings:⏎  - date: 2001-06-14, 2001-06-15⏎    source: charter",
                "readings:⏎  - date: 2001-Jun-15⏎    source: charter => readings:⏎  - date: 2001-06-15⏎    source: charter",
                "readings:⏎  - date: 2001-O6-15⏎    source: charter => readings:⏎  - date: 2001-06-15⏎    source: charter",
                "readings:⏎  - date: 2001 06 15⏎    source: charter => readings:⏎  - date: 2001-06-15⏎    source: charter",
                "readings:⏎  - date: 2001-06-14-2001-06-15⏎    source: charter => readings:⏎  - date: 2001-06-14/2001-06-15⏎    source: charter",
                "place: [shanghai] => place: shanghai",
                "place: [shanghai, beijing] => place: [shanghai, beijing]",
                "readings:⏎  - date: [2001,2002]⏎    source: charter => readings:⏎  - date: §[2001,2002]§⏎    source: charter",
                "annotations:⏎  -kind: note⏎   text: x⏎  -kind: note⏎   text: y =>"
                        + " annotations:⏎ - kind: note⏎   text: x⏎ - kind: note⏎   text: y",
                "annotations:⏎  – kind: note⏎    text: x => annotations:⏎  - kind: note⏎    text: x",
                "annotations:⏎  - kind: note⏎    text: x⏎    kind: note⏎    text: y =>"
                        + " annotations:⏎  - kind: note⏎    text: x⏎  - kind: note⏎    text: y",
                "annotations:⏎  - type: note⏎    text: x => annotations:⏎  - kind: note⏎    text: x",
                "readings:⏎  - date: 2001-06-05..2001-06-07⏎    source: charter =>"
                        + " readings:⏎  - date: 2001-06-05..2001-06-07⏎    source: charter",
            })
    void writesWhatIsMeant(String typed, String fixed) throws IOException {
        assertThat(fix("kind: summit⏎" + typed)).isEqualTo(event("kind: summit⏎" + fixed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                "title: The SCO: a beginning => title: \"The SCO: a beginning\"",
                "title: The \"SCO\": a beginning => title: 'The \"SCO\": a beginning'",
                "title: The \"SCO\": it's a beginning => title: \"The \\\"SCO\\\": it's a beginning\"",
                "title: @home => title: \"@home\"",
                "title: *Important words => title: *Important words",
                "title: !important words => title: \"!important words\"",
                "headline: The SCO: a beginning => title: \"The SCO: a beginning\"",
                "title: The SCO: a⏎  beginning => title: The SCO: a⏎  beginning",
                "title: Issue #5 => title: Issue #5",
                "title: “The Charter is signed” => title: “The Charter is signed”",
                "title: «Il dit oui» => title: «Il dit oui»",
                "title: Law &amp; order => title: Law & order",
                "title: The caf&eacute;&#8217;s end => title: The café’s end",
                "title: A &lt;b&gt; word => title: A <b> word",
                "title: AT&T and Q&A; => title: AT&T and Q&A;",
            })
    void putsQuotesWhereTheyAreNeeded(String typed, String fixed) throws IOException {
        assertThat(fix(typed)).isEqualTo(event(fixed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "headline: A⏎---⏎x [@charter] => ---⏎title: A⏎---⏎x [@charter]",
                "—⏎title: A⏎date: 15.06.2001⏎summary: B⏎kind: summit⏎...⏎x [@charter] =>"
                        + " ---⏎title: A⏎date: 2001-06-15⏎summary: B⏎kind: summit⏎---⏎x [@charter]",
                "---⏎title: A⏎date: 2001⏎summary: B⏎kind: summit⏎⏎I say [@charter] =>"
                        + " ---⏎title: A⏎date: 2001⏎summary: B⏎kind: summit⏎---⏎⏎I say [@charter]",
            })
    void setsTheHyphensAroundTheFields(String typed, String fixed) throws IOException {
        SourceTree tree = project(Map.of(EVENT, typed.replace('⏎', '\n')));
        assertThat(Fixer.fix(tree, EVENT::equals).find(EVENT).orElseThrow().text())
                .isEqualTo(fixed.replace('⏎', '\n'));
    }

    @Test
    void changesOnlyTheChosenFiles() throws IOException {
        SourceTree tree = project(Map.of(EVENT, event("headline: x")));
        assertThat(Fixer.fix(tree, path -> false)).isEqualTo(tree);
    }

    private static String fix(String lines) throws IOException {
        SourceTree tree = project(Map.of(EVENT, event(lines)));
        return Fixer.fix(tree, EVENT::equals).find(EVENT).orElseThrow().text();
    }

    private static String event(String lines) {
        String typed = lines.replace('⏎', '\n')
                .replace('⇥', '\t')
                .replace('␣', '\u00a0')
                .replace('§', '"');
        boolean hasTitle = typed.startsWith("title") || typed.startsWith("headline");
        return "---\n" + (hasTitle ? "kind: summit\n" : "title: A\n") + "date: 2001-06-15\nsummary: Six.\n" + typed
                + "\n---\n\nThey signed it [@charter].\n";
    }

    private static long count(SourceTree tree, String path) {
        return counts(tree).getOrDefault(path, 0L);
    }

    /** How many problems each file has: a site is built to know. */
    private static Map<String, Long> counts(SourceTree tree) {
        return Generated.of(Result.of(tree), Optional.empty()).problems().stream()
                .collect(Collectors.groupingBy(problem -> problem.at().file(), Collectors.counting()));
    }

    private static SourceTree project(Map<String, String> own) throws IOException {
        Map<String, String> files =
                new LinkedHashMap<>(TextTree.parse(Files.readString(Path.of("src/test/resources/rules/base.txt"))));
        files.putAll(own.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("problems"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        return TextTree.tree(files);
    }
}
