package org.annals.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.problem.Result;
import org.annals.source.Limits;
import org.annals.source.SourceFile;
import org.annals.syntax.YamlNode.Unread;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is broken in YAML costs no more than its own value, and hides no other fault. */
class RecoveryTest {

    @Test
    void tellsFiveFaultsOfOneFileAtTheirPlaces() {
        Result<YamlMap> result = read("""
                title: The SCO: a beginning
                date: @2001
                people: [a, b
                place: "Shanghai
                kind: *summit
                summary: fine
                themes:
                  - a
                """);
        assertThat(result.problems())
                .extracting(Printer::problem)
                .containsExactly(
                        "1:15+1 yaml-syntax: this text has a colon in it, so it looks like a second key",
                        "2:7+1 yaml-syntax: a text cannot begin with this sign",
                        "3:9+1 yaml-syntax: this list lacks a comma between two items, or the ] at its end",
                        "4:8+1 yaml-syntax: a quotation mark is opened and never closed",
                        "5:7+1 yaml-feature: *summit refers to another place, which is not done here");
        assertThat(shown(result))
                .isEqualTo("{title=? date=? people=? place=? kind=? summary=fine@6:10 themes=[a@8:5]}");
    }

    /** What is read of it: {@code ?} is a value that could not be. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                "a:⏎  b: x: y⏎  c: z⏎d: e => 2:7 => {a={b=? c=z@3:6} d=e@4:4}",
                "a:⏎  - b: x: y⏎    c: z⏎  - d: e => 2:9 => {a=[{b=? c=z@3:8}, {d=e@4:8}]}",
                "a:⏎- b: x: y⏎  c: z⏎- @⏎- d => 2:7 4:3 => {a=[{b=? c=z@3:6}, ?, d@5:3]}",
                "a:⏎  - - x: y: z⏎    - w => 2:11 => {a=[[{x=?}, w@3:7]]}",
                "a: {b: c: d}⏎e: f => 1:4 => {a=? e=f@2:4}",
                "a: b⏎c d⏎e: f => 2:1 => {a=b@1:4 c=? e=f@3:4}",
                "a: b⏎c = d⏎e: f => 2:1 => {a=b@1:4 c=? e=f@3:4}",
                "a: b⏎   c: d⏎e: f => 2:4 => {a=b@1:4 c=? e=f@3:4}",
                "# x⏎  a: b⏎c: d⏎e: f: g => 2:3 4:5 => {a=b@2:6 c=d@3:4 e=?}",
                "a:⏎    b: c⏎  d: e⏎f: g => 3:3 => {a={b=c@2:8 d=e@3:6} f=g@4:4}",
                "a:⏎    - b⏎  - c => 3:3 => {a=[b@2:7, c@3:5]}",
                "a: |⏎  b: c: d⏎  \"⏎e: f: g => 4:5 => {a=b: c: d⏎\"@1:4 e=?}",
                "a: 1⏎b: @⏎a: 2 => 2:4 3:1 => {a=1@1:4 b=?}",
                "'a': @⏎\"b\": c => 1:6 => {a=? b=c@2:6}",
                "%X⏎---⏎a: b => 1:1 => {a=b@3:4}",
            })
    void losesOnlyTheValueThatIsBroken(String yaml, String places, String read) {
        Result<YamlMap> result = read(yaml.replace('⏎', '\n'));
        assertThat(result.problems().stream()
                        .map(problem -> problem.at().line() + ":" + problem.at().column())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(places);
        assertThat(shown(result)).isEqualTo(read);
    }

    @Test
    void readsALongListWithManyFaultsInASecond() {
        String yaml = IntStream.range(0, 20_000)
                .mapToObj(i -> "  - id: a" + i + "\n    title: b: c\n")
                .collect(Collectors.joining("", "references:\n", ""));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(read(yaml).problems()).hasSize(Limits.YAML_FAULTS));
    }

    /** What stands behind them is there, and unread. */
    @Test
    void noMoreFaultsAreLookedForThanAreTold() {
        int items = 2 * Limits.YAML_FAULTS;
        Result<YamlMap> read = Yaml.read(new SourceFile("a.yaml", "- a: [\n".repeat(items)), "references");
        assertThat(read.problems()).hasSize(Limits.YAML_FAULTS);
        assertThat(read.value().orElseThrow().get("references"))
                .get()
                .isInstanceOfSatisfying(
                        YamlList.class,
                        list -> assertThat(list.items()).hasSize(items).last().isInstanceOf(Unread.class));
    }

    private static Result<YamlMap> read(String yaml) {
        return Yaml.read(new SourceFile("a.yaml", yaml));
    }

    private static String shown(Result<YamlMap> result) {
        return shown(result.value().orElseThrow());
    }

    private static String shown(YamlNode node) {
        if (node instanceof YamlText text) {
            return text.value().replace("\n", "⏎") + "@" + text.at().line() + ":"
                    + text.at().column();
        } else if (node instanceof YamlList list) {
            List<String> items = list.items().stream().map(RecoveryTest::shown).toList();
            return items.toString();
        } else if (node instanceof Unread) {
            return "?";
        }
        return ((YamlMap) node)
                .entries().stream()
                        .map(entry -> entry.key().value() + "=" + shown(entry.value()))
                        .collect(Collectors.joining(" ", "{", "}"));
    }
}
