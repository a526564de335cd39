package org.annals.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.annals.model.Address;
import org.annals.prose.Highlight;
import org.annals.prose.Inline;
import org.annals.prose.NoteNumber;
import org.annals.prose.NumberedCitation;
import org.annals.prose.PageLink;
import org.annals.prose.TermMark;
import org.annals.prose.WebLink;

/** Writes what stands in a line. No link comes to stand in another one. */
final class InlineWriter {

    /** Keeps a number on the line of the words before it. */
    private static final char WORD_JOINER = '\u2060';

    private static final char NARROW_SPACE = '\u202F';

    private static final char FIRM_SPACE = '\u00A0';
    private static final int SHORT = 16;

    private final Links links;
    private final Map<String, String> phrases;
    private final StringBuilder out;
    private final List<Highlight> letters = new ArrayList<>();
    private boolean inLink;

    InlineWriter(Links links, Map<String, String> phrases, StringBuilder out) {
        this.links = links;
        this.phrases = phrases;
        this.out = out;
    }

    /** The parts of a line; the blank before a citation is for those who write, not for those who read. */
    void write(List<Inline> parts) {
        for (int i = 0; i < parts.size(); i++) {
            boolean cited = i + 1 < parts.size() && parts.get(i + 1) instanceof NumberedCitation;
            if (cited && parts.get(i) instanceof Inline.Text text) {
                text(text.words().stripTrailing());
            } else {
                write(parts.get(i));
            }
        }
    }

    private void write(Inline inline) {
        if (inline instanceof Inline.Text text) {
            text(text.words());
        } else if (inline instanceof Inline.Styled styled) {
            element(name(styled), styled.content());
        } else if (inline instanceof Inline.LineBreak) {
            out.append("<br>\n");
        } else if (inline instanceof Inline.Code code) {
            element("code", List.of(new Inline.Text(code.words())));
        } else if (inline instanceof PageLink link) {
            String to = links.to(new Address(link.path()));
            String fragment =
                    to.contains("#") ? "" : link.fragment().map(id -> "#" + id).orElse("");
            link(to + fragment, "", link.content());
        } else if (inline instanceof WebLink link) {
            link(link.url(), "", link.content());
        } else if (inline instanceof NumberedCitation reference) {
            reference(reference);
        } else if (inline instanceof Highlight words) {
            highlight(words);
        } else if (inline instanceof TermMark term) {
            term(term);
        } else if (inline instanceof NoteNumber note) {
            number(note);
        } else {
            throw new AssertionError("not set for a page: " + inline);
        }
    }

    private void element(String name, List<Inline> content) {
        out.append('<').append(name).append('>');
        write(content);
        out.append("</").append(name).append('>');
    }

    private static String name(Inline.Styled styled) {
        return switch (styled.style()) {
            case EMPHASIS -> "em";
            case STRONG -> "strong";
            case DELETED -> "del";
            case FOUND -> "mark";
        };
    }

    /** The letters of notes about words at the end of a link follow it. */
    private void link(String url, String attributes, List<Inline> content) {
        out.append("<a href=\"");
        text(url);
        out.append('"').append(attributes).append(HtmlEscaping.direction(Inline.plainText(content)));
        out.append('>');
        inLink = true;
        write(content);
        inLink = false;
        out.append("</a>");
        letters.forEach(this::letter);
        letters.clear();
    }

    /** Words that a note is about: the last of them lead to it, or its letter does where they hold or are a link. */
    private void highlight(Highlight words) {
        boolean whole = words.last() && !inLink && words.content().stream().allMatch(InlineWriter::isPlain);
        out.append(whole ? "<a class=\"on\" href=\"#" + words.note() + "\"" : "<mark class=\"on\"");
        out.append(words.first() ? " id=\"on-" + words.note() + "\">" : ">");
        write(words.content());
        if (whole) {
            out.append(NARROW_SPACE).append("<sup class=\"ref\">").append(words.letter());
            out.append("</sup></a>");
            return;
        }
        out.append("</mark>");
        if (words.last() && inLink) {
            letters.add(words);
        } else if (words.last()) {
            letter(words);
        }
    }

    private static boolean isPlain(Inline part) {
        return part.all()
                .allMatch(inner ->
                        inner instanceof Inline.Text || inner instanceof Inline.Styled || inner instanceof Inline.Code);
    }

    private void letter(Highlight words) {
        noteLink(words.note(), words.letter(), "");
        out.append(words.letter()).append("</a></sup>");
    }

    /** The beginning of a link to a note, named by its letter or number. */
    private void noteLink(String note, String letter, String attributes) {
        out.append(WORD_JOINER).append("<sup class=\"ref\"><a href=\"#").append(note);
        out.append("\" aria-label=\"");
        text(phrases.getOrDefault("note.letter", "{letter}").replace("{letter}", letter));
        out.append('"').append(attributes).append('>');
    }

    private void number(NoteNumber note) {
        String id = note.first() ? " id=\"" + note.anchor() + "-ref\"" : "";
        noteLink(note.anchor(), String.valueOf(note.number()), id);
        out.append(note.number()).append("</a></sup>");
    }

    /** A link to the glossary, whose explanation stands on the page as well; it breaks as its sentence does. */
    private void term(TermMark term) {
        link(links.to(Address.GLOSSARY) + "#" + term.term(), " class=\"term\"", term.content());
    }

    /** {@code [1, p. 3]}, each source a link to its line in the list, with an id to come back to. */
    private void reference(NumberedCitation reference) {
        out.append(WORD_JOINER).append("<sup class=\"cite\">");
        reference.marks().forEach(this::mark);
        out.append("</sup>");
    }

    private void mark(NumberedCitation.Mark mark) {
        String shown = mark.number() + mark.locator().map(InlineWriter::place).orElse("");
        out.append(inLink ? "<span" : "<a href=\"#source-" + mark.number() + "\" aria-label=\"");
        if (!inLink) {
            text(phrases.getOrDefault("source.number", "{n}").replace("{n}", shown));
            out.append('"');
        }
        out.append(" id=\"").append(mark.anchor()).append("\">[");
        text(shown);
        out.append(inLink ? "]</span>" : "]</a>");
    }

    /** A short one stays on the line of its number. */
    private static String place(String locator) {
        return locator.length() > SHORT ? ", " + locator : (", " + locator).replace(' ', FIRM_SPACE);
    }

    void text(String text) {
        HtmlEscaping.append(out, text);
    }
}
