package org.annals.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.source.SourceFile;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON is read with the place of every value; its first fault is told. */
class JsonNodesTest {

    @Test
    void valuesHaveTheirPlaces() {
        var map = (YamlMap) JsonNodes.read(
                        new SourceFile("a.json", "{\n\t\"a\": [1.5e3, \"x\\n\\u00e9\\ud83d\\ude00\\/\", true, null]}"))
                .value()
                .orElseThrow();
        var list = (YamlList) map.get("a").orElseThrow();
        assertThat(list.items().stream().map(item -> ((YamlText) item).value()))
                .containsExactly("1.5e3", "x\né😀/", "true", "");
        assertThat(list.items().get(1).at()).hasToString("a.json:2:16");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": 1,}          | 1:9: the sign " is expected here
            {"a" 1}            | 1:6: the sign : is expected here
            [1 2]              | 1:4: the sign , is expected here
            [1, 2              | 1:6: the file breaks off here
            {"a": "b           | 1:9: the file breaks off here
            {"a": nope}        | 1:7: a value is expected here
            [01]               | 1:2: a value is expected here
            ["\\x"]            | 1:5: \\x is no escape of JSON
            ["\\u12"]          | 1:5: four hexadecimal digits stand behind \\u
            [1] 2              | 1:5: nothing may stand behind the end of the JSON
            {"a": 1, "a": 2}   | 1:13: the key a stands twice
            """)
    void theFirstFaultIsTold(String json, String told) {
        var read = JsonNodes.read(new SourceFile("a.json", json));
        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(
                                problem.at().line() + ":" + problem.at().column() + ": " + problem.message())
                        .isEqualTo(told));
    }

    @Test
    void deepNestingIsTold() {
        assertThat(JsonNodes.read(new SourceFile("a.json", "[".repeat(100_000))).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("this JSON is nested too deep"));
    }
}
