package org.annals.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.Address;
import org.annals.prose.Highlight;
import org.annals.prose.Inline;
import org.annals.prose.Inline.Styled;
import org.annals.prose.Inline.Text;
import org.annals.prose.NumberedCitation;
import org.annals.prose.NumberedCitation.Mark;
import org.annals.prose.PageLink;
import org.junit.jupiter.api.Test;

class InlineWriterTest {

    private static final NumberedCitation CITED =
            new NumberedCitation(List.of(new Mark(2, "a", "book", Optional.of("p. 3"))));

    @Test
    void wordsThatANoteIsAboutLeadToIt() {
        assertThat(html(new Text("with "), note(true, true, new Text("eight members"))))
                .isEqualTo(
                        "with <a class=\"on\" href=\"#note-1\" id=\"on-note-1\">eight members&<sup class=\"ref\">a</sup></a>");
    }

    @Test
    void onlyTheLastPieceLeadsToTheNote() {
        Inline strong = new Styled(Inline.Style.STRONG, List.of(note(true, false, new Text("eight"))));
        assertThat(html(strong, note(false, true, new Text(" members"))))
                .isEqualTo("<strong><mark class=\"on\" id=\"on-note-1\">eight</mark></strong>"
                        + "<a class=\"on\" href=\"#note-1\"> members&<sup class=\"ref\">a</sup></a>");
    }

    @Test
    void aNoteAboutWordsOfALinkIsReachedBehindIt() {
        assertThat(html(link(note(true, true, new Text("founded")))))
                .isEqualTo("<a href=\"2001/\"><mark class=\"on\" id=\"on-note-1\">founded</mark></a>"
                        + "&<sup class=\"ref\"><a href=\"#note-1\" aria-label=\"Note a\">a</a></sup>");
    }

    @Test
    void aNoteAboutWordsOfAnotherNoteIsReachedByItsLetter() {
        Inline inner = new Highlight("note-2", "b", true, true, List.of(new Text("eight")));
        assertThat(html(note(true, true, inner)))
                .isEqualTo("<mark class=\"on\" id=\"on-note-1\">"
                        + "<a class=\"on\" href=\"#note-2\" id=\"on-note-2\">eight&<sup class=\"ref\">b</sup></a></mark>"
                        + "&<sup class=\"ref\"><a href=\"#note-1\" aria-label=\"Note a\">a</a></sup>");
    }

    @Test
    void aCitationKeepsToItsWords() {
        assertThat(html(new Text("In June "), CITED, new Text(".")))
                .isEqualTo("In June&<sup class=\"cite\">"
                        + "<a href=\"#source-2\" aria-label=\"Source 2,&p.&3\" id=\"cite-2-a\">[2,&p.&3]</a></sup>.");
    }

    @Test
    void aCitationInALinkIsNone() {
        assertThat(html(link(new Text("founded "), CITED)))
                .isEqualTo("<a href=\"2001/\">founded&<sup class=\"cite\">"
                        + "<span id=\"cite-2-a\">[2,&p.&3]</span></sup></a>");
    }

    private static Inline note(boolean first, boolean last, Inline content) {
        return new Highlight("note-1", "a", first, last, List.of(content));
    }

    private static Inline link(Inline... content) {
        return new PageLink("2001/", Optional.empty(), List.of(content));
    }

    /** With an ampersand for each blank or joiner that cannot be seen. */
    private static String html(Inline... line) {
        var out = new StringBuilder();
        var phrases = Map.of("source.number", "Source {n}", "note.letter", "Note {letter}");
        new InlineWriter(Address::path, phrases, out).write(List.of(line));
        return out.toString().replaceAll("[\\u00A0\\u202F\\u2060]", "&");
    }
}
