package org.annals.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.annals.source.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken out of a list or a map of some fields takes its own signs with it, and no others. */
class RemovalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                "a: [x] # one⏎b: c => b: c",
                "a:⏎  - x⏎b: c => b: c",
                "a:⏎  x: 1⏎b: c => b: c",
                "a: [⏎  x⏎]⏎b: c => b: c",
                "a: [x, b] # two => a: [b] # two",
                "a: [b, x] => a: [b]",
                "a: [b, x, c] => a: [b, c]",
                "a: [b, \"x\", c] => a: [b, c]",
                "a: ['x', b] => a: [b]",
                "a:⏎  - x # one⏎  - b => a:⏎  - b",
                "a:⏎  - b⏎  - x⏎c: d => a:⏎  - b⏎c: d",
                "a:⏎  x: \"1\"⏎  b: 2 => a:⏎  b: 2",
                "a: {x: 1, b: 2} => a: {b: 2}",
                "a: {b: 2, x: \"1, 2\"} => a: {b: 2}",
                "a: [⏎  b,⏎  x,⏎  c⏎] => a: [⏎  b,⏎  ⏎  c⏎]",
                "a: [b] => a: [b]",
                "a: x => a: x",
                "b: [x] => b: [x]",
                "a: [x, y, b] => a: [b]",
                "a: [ => a: [",
            })
    void takesOutWhatIsNamed(String before, String after) {
        SourceFile file = new SourceFile("content/site.yaml", before.replace("⏎", "\n"));
        assertThat(Removals.without(file, "a", Set.of("x", "y")::contains)
                        .text()
                        .replace("\n", "⏎"))
                .isEqualTo(after);
    }
}
