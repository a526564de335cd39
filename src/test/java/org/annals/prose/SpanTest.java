package org.annals.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annals.problem.Location;
import org.annals.prose.Inline.Style;
import org.annals.prose.Inline.Styled;
import org.annals.prose.Inline.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are found as a person finds them, and wrapped wherever they begin and end. */
class SpanTest {

    private static final Location AT = Location.of("x.md");
    private static final List<Inline> LINE = List.of(
            new Text("They “came”\nand "),
            new Styled(Style.STRONG, List.of(new Text("signed "), new Styled(Style.EMPHASIS, List.of(new Text("it"))))),
            new Citation(List.of(new Citation.Cite("charter", Optional.empty(), AT)), AT),
            new Text(", they say."));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They         | <They> “came” and *signed *it**, they say.
            "came" and   | They <“came” and> *signed *it**, they say.
            signed it    | They “came” and *<signed >*<it>**, they say.
            and signed   | They “came” <and >*<signed> *it**, they say.
            it, they     | They “came” and *signed *<it>**<, they> say.
            say.         | They “came” and *signed *it**, they <say.>
            """)
    void wrapsTheWordsPieceByPiece(String words, String expected) {
        List<Span> found = new Quote(words).in(Inline.plainText(LINE));
        assertThat(found).hasSize(1);
        List<Inline> wrapped = found.get(0).wrap(LINE, piece -> new Highlight("n", "a", false, false, List.of(piece)));
        assertThat(shown(wrapped)).isEqualTo(expected);
        assertThat(Inline.plainText(wrapped)).isEqualTo(Inline.plainText(LINE));
        assertThat(wrapped.stream().flatMap(Inline::all).filter(Citation.class::isInstance))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            they   | 1
            th     | 1
            ey     | 2
            absent | 0
            ' '    | 0
            """)
    void findsEveryPlace(String words, int times) {
        assertThat(new Quote(words).in(Inline.plainText(LINE))).hasSize(times);
    }

    private static String shown(List<Inline> line) {
        return line.stream().map(SpanTest::shown).collect(Collectors.joining()).replace('\n', ' ');
    }

    private static String shown(Inline part) {
        if (part instanceof Highlight) {
            return "<" + shown(part.content()) + ">";
        }
        return part instanceof Styled ? "*" + shown(part.content()) + "*" : part.words();
    }
}
