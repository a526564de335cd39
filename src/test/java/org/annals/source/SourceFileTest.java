package org.annals.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.problem.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFileTest {

    /** Three lines, the last without an end; 𝒳 takes two UTF-16 units. */
    private static final SourceFile FILE = new SourceFile("a/b.md", "one\n𝒳 two\n\nx𝒳");

    @ParameterizedTest
    @CsvSource({
        // start, length, line:column+length
        "0, 3, 1:1+3",
        "1, 0, 1:2+0",
        "3, 1, 1:4+0", // the line end itself
        "0, 99, 1:1+3", // no further than the line
        "4, 2, 2:1+1", // one character of two units
        "4, 6, 2:1+5",
        "6, 4, 2:2+4",
        "10, 5, 2:6+0",
        "11, 1, 3:1+0", // an empty line
        "12, 3, 4:1+2",
        "13, 2, 4:2+1",
        "15, 0, 4:3+0", // the very end
        "16, 4, 4:3+0", // beyond it
        "2147483647, 2147483647, 4:3+0",
        "12, 2147483647, 4:1+2",
        "-1, 2, 1:1+2",
        "0, -1, 1:1+0",
        "-2147483648, -2147483648, 1:1+0",
    })
    void tellsLineColumnAndLengthInCharactersOfTheFile(int start, int length, String expected) {
        assertThat(shown(FILE.at(start, length))).isEqualTo(expected);
    }

    @Test
    void anEmptyFileHasOnePlace() {
        assertThat(new SourceFile("a.md", "").at(0, 1)).isEqualTo(new Location("a.md", 1, 1, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "1, one",
        "2, 𝒳 two",
        "3, ''",
        "4, x𝒳",
    })
    void givesALineByItsNumber(int number, String line) {
        assertThat(FILE.line(number)).contains(line);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "5", "2147483647"})
    void hasNoOtherLines(int number) {
        assertThat(FILE.line(number)).isEmpty();
    }

    @Test
    void aLineEndAtTheEndOpensAnEmptyLine() {
        var file = new SourceFile("a.md", "a\n");
        assertThat(file.line(2)).contains("");
        assertThat(shown(file.at(2, 1))).isEqualTo("2:1+0");
    }

    @ParameterizedTest
    @CsvSource({
        "content/events/2001/founding.md, founding, md",
        "a.b/c, c, ''",
        "a/b.c.yaml, b.c, yaml",
        "x.md, x, md",
        "a/.hidden, .hidden, hidden",
    })
    void knowsItsNameAndExtension(String path, String stem, String extension) {
        var file = new SourceFile(path, "");
        assertThat(file.stem()).isEqualTo(stem);
        assertThat(file.extension()).isEqualTo(extension);
    }

    private static String shown(Location at) {
        return at.line() + ":" + at.column() + "+" + at.length();
    }
}
