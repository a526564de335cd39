package org.annals.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.problem.Location;
import org.annals.prose.Block.Table.Align;
import org.annals.prose.Inline.Code;
import org.annals.prose.Inline.Link;
import org.annals.prose.Inline.Style;
import org.annals.prose.Inline.Styled;
import org.annals.prose.Inline.Text;
import org.junit.jupiter.api.Test;

class ProseTest {

    private static final Location AT = Location.of("a.md");

    /** Every kind of block and inline once, each with a citation whose number tells its order. */
    private static final Prose RICH = new Prose(
            List.of(
                    new Block.Heading(1, List.of(new Text("Head"), cite("1"))),
                    new Block.Paragraph(List.of(
                            new Text("a "),
                            new Styled(Style.STRONG, List.of(new Text("b"), cite("2"), styled("c", "3"))),
                            new Code(" d"),
                            new Link("u", Optional.of("title"), List.of(new Text(" e"), cite("4")), AT),
                            new EventLink("founding", Optional.of(" f"), AT),
                            new EventLink("summit", Optional.empty(), AT),
                            new NoteMark("n", AT),
                            cite("5"))),
                    new Block.Quotation(List.of(paragraph("quoted", "6"), paragraph("twice", "7"))),
                    new Block.Items(
                            Optional.of(3),
                            true,
                            List.of(List.of(paragraph("one", "8")), List.of(paragraph("two", "9")))),
                    new Block.Table(
                            List.of(Align.START, Align.END),
                            List.of(List.of(new Text("h1"), cite("10")), List.of(new Text("h2"))),
                            List.of(List.of(List.of(new Text("x")), List.of(new Text("y"), cite("11"))))),
                    new Block.Divider(),
                    new Block.Verbatim("code\n  more")),
            List.of(new Note("n", List.of(paragraph("noted", "12")), AT)));

    @Test
    void saysItsWordsWithoutCitationsAndNotes() {
        assertThat(RICH.plainText()).isEqualTo("""
                        Head
                        a bc d e fsummit
                        quoted
                        twice
                        one
                        two
                        h1 h2
                        x y

                        code
                          more""");
    }

    @Test
    void givesItsCitationsInTheOrderOfReadingAndThoseOfNotesLast() {
        assertThat(RICH.citations().map(citation -> citation.cites().get(0).source()))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
    }

    @Test
    void givesParentsBeforeTheirChildren() {
        var prose = new Prose(List.of(new Block.Paragraph(List.of(styled("a", "1")))), List.of());
        assertThat(prose.inlines()).containsExactly(styled("a", "1"), new Text("a"), cite("1"));
    }

    @Test
    void mapsEveryLineOfEveryBlock() {
        List<Block> marked = RICH.blocks().stream()
                .map(block -> block.map(ProseTest::shouted))
                .toList();
        assertThat(new Prose(marked, List.of()).plainText())
                .startsWith("Head!\n")
                .contains("quoted!\ntwice!\none!\ntwo!\n");
        assertThat(RICH.blocks())
                .allSatisfy(block -> assertThat(block.map(line -> line)).isEqualTo(block));
    }

    private static List<Inline> shouted(List<Inline> line) {
        return Stream.concat(line.stream(), Stream.of(new Text("!"))).toList();
    }

    @Test
    void isEmptyOnlyWithoutBlocks() {
        assertThat(Prose.EMPTY.isEmpty()).isTrue();
        assertThat(RICH.isEmpty()).isFalse();
    }

    private static Citation cite(String source) {
        return new Citation(List.of(new Citation.Cite(source, Optional.empty(), AT)), AT);
    }

    private static Styled styled(String words, String source) {
        return new Styled(Style.EMPHASIS, List.of(new Text(words), cite(source)));
    }

    private static Block paragraph(String words, String source) {
        return new Block.Paragraph(List.of(new Text(words), cite(source)));
    }
}
