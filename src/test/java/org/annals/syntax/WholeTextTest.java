package org.annals.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** What SnakeYAML reads out of a text is the same with its own reader. */
class WholeTextTest {

    private static final List<String> PIECES = List.of(
            "a",
            "key: ",
            "- ",
            "? ",
            "\n",
            "\n  ",
            "\n    ",
            "  ",
            "\"",
            "'",
            "\\n",
            "\\",
            "|",
            ">",
            "[",
            "]",
            "{",
            "}",
            ", ",
            ": ",
            "#",
            " # ",
            "文",
            "😀",
            "\u2028",
            "\u0085",
            "\uFEFF",
            "\r\n",
            "\r",
            "\t",
            "---",
            "...",
            "%YAML 1.2",
            "!t ",
            "&x ",
            "*x",
            "word ".repeat(300),
            "\n\n");

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "a: b\nc:\n  - d\n", "\uFEFFa: b", "a: \"😀\\\n  b\"\n", "a: |+\n  b\r\n  c\u2028d\n\n"
            })
    void ofSmallTexts(String text) {
        assertThat(events(() -> new WholeText(text))).isEqualTo(events(() -> new StreamReader(text)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void ofRandomTexts(String text) {
        ofSmallTexts(text);
    }

    static List<String> texts() {
        var random = new Random(7);
        var texts = new ArrayList<String>();
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (int piece = random.nextInt(20); piece >= 0; piece--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    /** Each event with its place, and the fault that ends them. */
    private static List<String> events(Supplier<StreamReader> reader) {
        var events = new ArrayList<String>();
        try {
            var parser = new ParserImpl(reader.get(), new LoaderOptions());
            while (!parser.peekEvent().is(Event.ID.StreamEnd)) {
                var event = parser.getEvent();
                events.add(event + " " + place(event.getStartMark()) + place(event.getEndMark()));
            }
        } catch (MarkedYAMLException e) {
            events.add(e.getProblem() + " " + e.getContext() + place(e.getProblemMark()));
        }
        return events;
    }

    private static String place(Mark mark) {
        return mark.getLine() + ":" + mark.getColumn() + "@" + mark.getIndex();
    }
}
