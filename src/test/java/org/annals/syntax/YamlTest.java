package org.annals.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.problem.Location;
import org.annals.problem.Result;
import org.annals.source.Limits;
import org.annals.source.SourceFile;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {

    private static final String COLON = "this text has a colon in it, so it looks like a second key";
    private static final String SIGN = "a text cannot begin with this sign";
    private static final String MISFIT = "this line does not fit those above it";
    private static final String ENDED = "the value ended before this, at a quotation mark or a bracket";
    private static final String KEY = "this line looks like a key in the middle of a text";
    private static final String ESCAPE = "a backslash stands inside double quotes";
    private static final String NO_KEY = "this line is no key with a value";
    private static final String QUOTE = "a quotation mark is opened and never closed";
    private static final String LIST = "this list lacks a comma between two items, or the ] at its end";
    private static final String MAP = "this map lacks a comma between two keys, or the } at its end";
    private static final String BRACKET = "this bracket closes nothing";
    private static final String LIST_START = "a list cannot begin on the line of its key";
    private static final String BAR = "the text begins on the line after | or >";
    private static final String VALUE = "a value cannot begin with this sign";

    /** In the text ⏎ is a line end and ⇥ a tab. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                "title: The treaty: a beginning => 1:18 " + COLON,
                "title: 𝒳 “quoted”: x => 1:18 " + COLON,
                "title: x⏎summary: a colon: here, \"and\" more: there => 2:17 " + COLON,
                "date: 2001-06-15title: x => 1:22 " + COLON,
                "title: \"SCO\": ten years => 1:13 " + COLON,
                "people:⏎  - id: a: b => 2:10 " + COLON,
                "title: x⏎  date: y => 2:3 " + KEY,
                "summary: a⏎  long text: here => 2:3 " + KEY,
                "title: @home => 1:8 " + SIGN,
                "title: `x` => 1:8 " + SIGN,
                "title: %x => 1:8 " + SIGN,
                "people: [%x] => 1:10 " + SIGN,
                "title: *Important* words => 1:8 " + SIGN,
                "title: **bold** words => 1:8 " + SIGN,
                "title: * words => 1:8 " + SIGN,
                "title: & words => 1:8 " + SIGN,
                "title: !<x words => 1:8 " + SIGN,
                "title: !a!b words => 1:8 " + SIGN,
                "title: ? words => 1:8 " + SIGN,
                "title: x⏎%summary: y => 2:1 " + SIGN,
                "title: ] x => 1:8 " + VALUE,
                "title: } x => 1:8 " + VALUE,
                "title: , x => 1:8 " + VALUE,
                "people: [a,, b] => 1:12 " + VALUE,
                "title: \"abc⏎date: 2001⏎place: x => 1:8 " + QUOTE,
                "title: 'abc⏎date: 2001 => 1:8 " + QUOTE,
                "title: \"abc⏎---⏎b\" => 1:8 " + QUOTE,
                "title: \"C:\\dir\" => 1:11 " + ESCAPE,
                "title: \"𝒳 \\xZZ\" => 1:11 " + ESCAPE,
                "title: \"\\u12\" => 1:9 " + ESCAPE,
                "title: \"\\U00110000\" => 1:9 " + ESCAPE,
                "title: \"a \\UFFFFFFFF\" => 1:11 " + ESCAPE,
                "title: \"a⏎  b \\d\" => 2:5 " + ESCAPE,
                "people: [a, b⏎date: 2001⏎place: x => 1:9 " + LIST,
                "people: [a, b => 1:9 " + LIST,
                "people: [a, b} => 1:9 " + LIST,
                "people: [a, \"b\" c] => 1:9 " + LIST,
                "source: {id: a, locator: b⏎date: 2001 => 1:9 " + MAP,
                "source: {id: \"a\" locator: b} => 1:9 " + MAP,
                "title: x⏎no colon here⏎date: 2001 => 2:1 " + NO_KEY,
                "title: x⏎date 2001-06-15 => 2:1 " + NO_KEY,
                "title: x⏎date = 2001-06-15⏎place: y => 2:1 " + NO_KEY,
                "people:⏎- a⏎b => 3:1 " + NO_KEY,
                "body: |⏎  text⏎flush left⏎place: x => 3:1 " + NO_KEY,
                "people: [a]] => 1:12 " + BRACKET,
                "source: {id: a}} => 1:16 " + BRACKET,
                "people: [⏎  a⏎  ]⏎] => 4:1 " + BRACKET,
                "title: \"SCO\" founded => 1:14 " + ENDED,
                "title: 'it's' => 1:12 " + ENDED,
                "title: \"He said \"no\" to it\" => 1:18 " + ENDED,
                "title: [SCO] founded => 1:14 " + ENDED,
                "title: 'x⏎date: 'y' => 1:8 " + QUOTE,
                "people:⏎  - a⏎  b: c => 3:3 " + MISFIT,
                "title: x⏎- y => 2:1 " + MISFIT,
                "body: |⏎  text⏎ less⏎place: x => 3:2 " + MISFIT,
                "title: - words => 1:8 " + LIST_START,
                "people: - a⏎  - b => 1:9 " + LIST_START,
                "body: | text => 1:9 " + BAR,
                "body: > text⏎  more => 1:9 " + BAR,
                "body: |text => 1:8 " + BAR,
            })
    void saysInPlainWordsWhatIsWrongWhereTheEditorMustLook(String yaml, String expected) {
        assertThat(problems(yaml)).isEqualTo(expected.replaceFirst(" ", "+1 yaml-syntax: "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                "title: *Important words => 1:8+1 yaml-feature: *Important refers to another place, which is not done here",
                "title: &co words => 1:8+1 yaml-feature: &co is an anchor, which is not used here",
                "people: &a [*a] => 1:9+1 yaml-feature: &a is an anchor, which is not used here",
                "people: [a, *a] => 1:13+1 yaml-feature: *a refers to another place, which is not done here",
                "*a : b => 1:1+1 yaml-feature: *a refers to another place, which is not done here",
                "<<: *x => 1:5+1 yaml-feature: *x refers to another place, which is not done here",
                "title: ! words => 1:8+1 yaml-feature: the tag ! is not used here",
                "title: !important => 1:8+1 yaml-feature: the tag !important is not used here",
                "title: !!binary aGk= => 1:8+1 yaml-feature: the tag tag:yaml.org,2002:binary is not used here",
                "title: !!java.net.URL [x] => 1:8+1 yaml-feature: the tag tag:yaml.org,2002:java.net.URL is not used here",
                "title: !<tag:x,2000:y> {} => 1:8+1 yaml-feature: the tag tag:x,2000:y is not used here",
                "%YAML 1.2⏎---⏎a: b => 1:1+1 yaml-feature: lines that begin with % are not used here",
                "%TAG ! x:⏎---⏎a: b => 1:1+1 yaml-feature: lines that begin with % are not used here",
                "title: x⏎---⏎date: y => 2:1+1 yaml-feature: a second document begins here",
                "title: x⏎...⏎---⏎date: y => 3:1+1 yaml-feature: a second document begins here",
                "title: x⏎date: y⏎title: z => 3:1+5 duplicate-key: the key title stands in line 1 already",
                "source: {id: a, 'id': b} => 1:17+4 duplicate-key: the key id stands in line 1 already",
                "? [a]⏎: b => 1:3+3 wrong-type: a key must be one word",
                "{a: b}: c => 1:1+6 wrong-type: a key must be one word",
                "just words => 1:1+10 wrong-type: keys with values are expected here",
                "- a => 1:1+0 wrong-type: keys with values are expected here",
                "[a] => 1:1+3 wrong-type: keys with values are expected here",
                "--- |⏎  a => 1:5+1 wrong-type: keys with values are expected here",
                "title: \"a\\0\" => 1:8+5 control-character: an invisible character (U+0000) stands here",
                "title: \"\\x1B[31m\" => 1:8+10 control-character: an invisible character (U+001B) stands here",
                "title: \"\\r\" => 1:8+4 control-character: an invisible character (U+000D) stands here",
                "title: \"\\ud800\" => 1:8+8 control-character: an invisible character (U+D800) stands here",
                "title: \"\\L\" => 1:8+4 control-character: an invisible character (U+2028) stands here",
                "title: x\u0001y => 1:9+1 control-character: an invisible character (U+0001) stands here",
            })
    void refusesWhatYamlCanDoBeyondTexts(String yaml, String expected) {
        assertThat(problems(yaml)).isEqualTo(expected);
    }

    @Test
    void refusesADirectiveThatTheParserDoesNotKnow() {
        assertThat(problems("# first⏎%FOO⏎---⏎a: b"))
                .endsWith("yaml-feature: lines that begin with % are not used here");
    }

    @Test
    void keepsTheFirstOfTwoValuesAndGoesOn() {
        assertThat(values("a: 1⏎a: 2⏎b: 3⏎b: 4")).isEqualTo("a=1@1:4+1 b=3@3:4+1");
        assertThat(read("a: 1⏎a: 2⏎b: 3⏎b: 4").problems()).hasSize(2);
    }

    /** YAML 1.2.2, 10.2.1.1. */
    @ParameterizedTest
    @ValueSource(strings = {"null", "Null", "NULL", "~", ""})
    void whatMeansNothingIsEmpty(String value) {
        assertThat(text("a: " + value)).isEmpty();
        assertThat(text("a: '" + value + "'")).isEqualTo(value);
        assertThat(text("a: \"" + value + "\"")).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO",
                "yes",
                "on",
                "true",
                "nil",
                "12:30",
                "12:30:45",
                "010",
                "0o7",
                "0x1F",
                "0b1",
                "1_000",
                "1e3",
                ".inf",
                ".NaN",
                "-0043",
                "2001-02-30",
                "2001-06-15T10:00:00Z",
                "2001-06-15 10:00:00",
                "2001-06-XX",
                "<<",
                "=",
                "a#b",
                "a:b",
                "https://example.org/a?b=c#d",
                "-5",
                "--",
                "2001~/2002?",
                "10%",
                "it's",
                "a \"b\" c",
                "上海",
            })
    void leavesEveryScalarAsItIsTyped(String typed) {
        assertThat(text("a: " + typed)).isEqualTo(typed);
        assertThat(text("a: '" + typed.replace("'", "''") + "'")).isEqualTo(typed);
        assertThat(text("a: \"" + typed.replace("\"", "\\\"") + "\"")).isEqualTo(typed);
        assertThat(text("a: |-⏎  " + typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                "title: x => title=x@1:8+1",
                "title:   x y   # comment => title=x y@1:10+3",
                "title: 'it''s' => title=it's@1:8+7",
                "title: \"a\\\"b\" => title=a\"b@1:8+6",
                "𝒳: 𝒴 z⏎n: 上海 => 𝒳=𝒴 z@1:4+3 n=上海@2:4+2",
                "title: a⏎  b⏎place: c => title=a b@1:8+1 place=c@3:8+1",
                "title: \"a⏎  b\" => title=a b@1:8+1",
                "body: |⏎  a⏎   b⏎⏎  c⏎x: y => body=a⏎ b⏎⏎c⏎@1:7+1 x=y@6:4+1",
                "body: >-⏎  a⏎  b⏎⏎  c => body=a b⏎c@1:7+1",
                "title: => title=@1:7+0",
                "title:⏎place: x => title=@1:7+0 place=x@2:8+1",
                "title: '' => title=@1:8+2",
                "a:⏎  b:⏎    - c⏎    - d: e => a={b=[c@3:7+1, {d=e@4:10+1}@4:7]@3:5}@2:3",
                "a: [b, {c: d}, []] => a=[b@1:5+1, {c=d@1:12+1}@1:8, []@1:16]@1:4",
                "a: {b, c} => a={b=@1:6+0 c=@1:9+0}@1:4",
                "\"a b\": 'c' => a b=c@1:8+3",
                "? a⏎: b => a=b@2:3+1",
                "---⏎a: b⏎... => a=b@2:4+1",
                "<<: {a: b} => <<={a=b@1:9+1}@1:5",
            })
    void knowsWhereEveryValueStands(String yaml, String expected) {
        assertThat(values(yaml)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "⏎⏎", "# only a comment", "---", "---⏎...", "{}"})
    void readsNoKeysAsAnEmptyMapAtTheBeginning(String yaml) {
        var map = Yaml.read(file(yaml)).value();
        if (yaml.startsWith("---")) {
            assertThat(problems(yaml)).contains("keys with values are expected here");
        } else {
            assertThat(map.orElseThrow().entries()).isEmpty();
            assertThat(map.orElseThrow().at()).hasToString("a.yaml:1:1");
        }
    }

    /** Where {@code @} stands in the value, told by the value's own places. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                "a: see @b => 1:8+2",
                "a: 𝒳 @b => 1:6+2",
                "a: 'see @b' => 1:9+2",
                "a: \"𝒳 @b\" => 1:7+2",
                "a: [x, see @b] => 1:12+2",
                "a: 'it''s @b' => 1:4+10", // a doubled quote: only the text as a whole is known
                "a: \"\\t @b\" => 1:4+7",
                "a: |⏎  @b => 2:3+2",
                "a: |⏎  𝒳⏎    x𝒳 @b => 3:8+2",
                "a: |-  # comment⏎⏎⏎    x⏎    @b => 5:5+2",
                "a:⏎  - |⏎    x⏎    𝒳 @b => 4:7+2",
                "a: |2⏎      indented⏎  @b => 3:3+2", // blanks at the head belong to the text
                "a: |1⏎   @b => 2:4+2",
                "a: |⏎  　@b => 2:4+2", // a Chinese paragraph begins with a wide blank
                "a: >⏎  x⏎  @b => 1:4+1",
                "a: x⏎  @b => 1:4+1",
            })
    void knowsWhereAPartOfAValueStands(String yaml, String expected) {
        YamlText text = firstText(yaml);
        Location at = text.places().at(text.value().indexOf('@'), 2);
        assertThat(at.line() + ":" + at.column() + "+" + at.length()).isEqualTo(expected);
    }

    @Test
    void readsTwentyListsInsideOneAnotherAndNoMore() {
        assertThat(problems("a: " + "[".repeat(19) + "]".repeat(19))).isEmpty();
        assertThat(problems("a: " + "[".repeat(20) + "]".repeat(20))).isEmpty();
        assertThat(problems("a: " + "[".repeat(21) + "]".repeat(21)))
                .isEqualTo("1:24+0 yaml-limit: this YAML is too deep or too long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "{", "- ", "? ", "{a: ", "[{", "!a ", "&a ", "'", "\"", "a: ", "|", "*a ", "- - ", "%", "[a, ",
                ",", ": "
            })
    void refusesDepthBombsAtOnce(String part) {
        String bomb = part.repeat(100_001); // an odd number, so that quotation marks stay open
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(problems(bomb)).isNotEmpty());
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(problems("a: " + bomb)).isNotEmpty());
    }

    @Test
    void readsALongListWithoutComplaint() {
        String yaml =
                IntStream.range(0, 20_000).mapToObj(i -> "- id: a" + i).collect(Collectors.joining("⏎", "a:⏎", ""));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(problems(yaml)).isEmpty());
    }

    @Test
    void stopsAtTheLimitOfValues() {
        String yaml = "a: [" + "x,".repeat(Limits.YAML_NODES) + "]";
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(problems(yaml))
                        .startsWith("1:")
                        .endsWith("yaml-limit: this YAML is too deep or too long"));
    }

    @Test
    void readsPartOfAFileWithThePlacesOfTheFile() {
        var file = new SourceFile("a.md", "---\na: @\n---\n");
        assertThat(Yaml.read(file, "a: @\n", 2).problems())
                .extracting(Printer::problem)
                .containsExactly("2:4+1 yaml-syntax: " + SIGN);
    }

    private static SourceFile file(String yaml) {
        return new SourceFile("a.yaml", yaml.replace('⏎', '\n').replace('⇥', '\t'));
    }

    private static Result<YamlMap> read(String yaml) {
        return Yaml.read(file(yaml));
    }

    private static String problems(String yaml) {
        return read(yaml).problems().stream().map(Printer::problem).collect(Collectors.joining("\n"));
    }

    private static String text(String yaml) {
        return firstText(yaml).value();
    }

    private static YamlText firstText(String yaml) {
        YamlNode node = read(yaml).value().orElseThrow().entries().get(0).value();
        while (node instanceof YamlList list) {
            node = list.items().get(list.items().size() - 1);
        }
        return (YamlText) node;
    }

    private static String values(String yaml) {
        return entries(read(yaml).value().orElseThrow());
    }

    private static String entries(YamlMap map) {
        return map.entries().stream()
                .map(entry -> entry.key().value() + "=" + shown(entry.value()))
                .collect(Collectors.joining(" "));
    }

    private static String shown(YamlNode node) {
        String place = "@" + node.at().line() + ":" + node.at().column();
        if (node instanceof YamlText text) {
            return text.value().replace("\n", "⏎") + place + "+" + text.at().length();
        } else if (node instanceof YamlList list) {
            return list.items().stream().map(YamlTest::shown).toList() + place;
        }
        return "{" + entries((YamlMap) node) + "}" + place;
    }
}
