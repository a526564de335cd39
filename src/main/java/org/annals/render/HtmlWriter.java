package org.annals.render;

import java.util.List;
import java.util.Map;
import org.annals.prose.Block;
import org.annals.prose.Highlight;
import org.annals.prose.Inline;
import org.annals.prose.NoteNumber;
import org.annals.prose.PageLink;
import org.annals.prose.Reference;
import org.annals.prose.TermMark;
import org.annals.prose.WebLink;
import org.annals.site.Address;

/**
 * Writes a set text as HTML for one page.
 *
 * <p>What is not named here cannot come out: this and the templates are the only places where markup is made.
 */
final class HtmlWriter {

    private static final int HIGHEST_HEADING = 2;

    private final Links links;
    private final Map<String, String> phrases;
    private final StringBuilder out = new StringBuilder();
    private boolean insideLink;

    HtmlWriter(Links links, Map<String, String> phrases) {
        this.links = links;
        this.phrases = phrases;
    }

    String blocks(List<Block> blocks) {
        out.setLength(0);
        blocks.forEach(this::block);
        return out.toString();
    }

    String inlines(List<Inline> inlines) {
        out.setLength(0);
        inlines.forEach(this::inline);
        return out.toString();
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            element("p", paragraph.content());
        } else if (block instanceof Block.Heading heading) {
            element("h" + Math.min(6, heading.level() - 1 + HIGHEST_HEADING), heading.content());
        } else if (block instanceof Block.Quotation quotation) {
            out.append("<blockquote>\n");
            quotation.content().forEach(this::block);
            out.append("</blockquote>\n");
        } else if (block instanceof Block.Items items) {
            items(items);
        } else if (block instanceof Block.Verbatim verbatim) {
            out.append("<pre tabindex=\"0\"><code>");
            text(verbatim.text());
            out.append("</code></pre>\n");
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Divider) {
            out.append("<hr>\n");
        } else {
            throw new AssertionError(block);
        }
    }

    private void element(String name, List<Inline> content) {
        out.append('<').append(name).append('>');
        content.forEach(this::inline);
        out.append("</").append(name).append(">\n");
    }

    private void items(Block.Items items) {
        String name = items.start().isPresent() ? "ol" : "ul";
        out.append('<').append(name);
        items.start()
                .filter(start -> start != 1)
                .ifPresent(start -> out.append(" start=\"").append(start).append('"'));
        out.append(">\n");
        for (List<Block> item : items.items()) {
            out.append("<li>");
            item.forEach(block -> item(block, items.tight()));
            out.append("</li>\n");
        }
        out.append("</").append(name).append(">\n");
    }

    private void item(Block block, boolean tight) {
        if (tight && block instanceof Block.Paragraph paragraph) {
            paragraph.content().forEach(this::inline);
        } else {
            block(block);
        }
    }

    private void table(Block.Table table) {
        out.append("<div class=\"table\" tabindex=\"0\"><table>\n<thead>");
        row(table, table.head(), "th");
        out.append("</thead>\n<tbody>\n");
        table.rows().forEach(row -> row(table, row, "td"));
        out.append("</tbody>\n</table></div>\n");
    }

    private void row(Block.Table table, List<List<Inline>> cells, String name) {
        out.append("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            out.append('<').append(name);
            if (name.equals("th")) {
                out.append(" scope=\"col\"");
            }
            Block.Table.Align align =
                    i < table.columns().size() ? table.columns().get(i) : Block.Table.Align.START;
            if (align != Block.Table.Align.START) {
                out.append(align == Block.Table.Align.END ? " class=\"end\"" : " class=\"centre\"");
            }
            out.append('>');
            cells.get(i).forEach(this::inline);
            out.append("</").append(name).append('>');
        }
        out.append("</tr>\n");
    }

    private void inline(Inline inline) {
        if (inline instanceof Inline.Text text) {
            text(text.words());
        } else if (inline instanceof Inline.Styled styled) {
            styled(styled);
        } else if (inline instanceof Inline.Code code) {
            out.append("<code>");
            text(code.words());
            out.append("</code>");
        } else if (inline instanceof PageLink link) {
            String fragment = link.fragment().map(id -> "#" + id).orElse("");
            link(links.to(new Address(link.path())) + fragment, "", link.content());
        } else if (inline instanceof WebLink link) {
            link(link.url(), " rel=\"noopener\"", link.content());
        } else if (inline instanceof Reference reference) {
            reference(reference);
        } else if (inline instanceof Highlight words) {
            highlight(words);
        } else if (inline instanceof TermMark term) {
            term(term);
        } else if (inline instanceof NoteNumber note) {
            out.append("<sup class=\"ref\"><a href=\"#").append(note.anchor()).append('"');
            if (note.first()) {
                out.append(" id=\"").append(note.anchor()).append("-ref\"");
            }
            out.append('>').append(note.number()).append("</a></sup>");
        } else {
            throw new AssertionError("not set for a page: " + inline);
        }
    }

    private void styled(Inline.Styled styled) {
        String name = switch (styled.style()) {
            case EMPHASIS -> "em";
            case STRONG -> "strong";
            case DELETED -> "del";
        };
        out.append('<').append(name).append('>');
        styled.content().forEach(this::inline);
        out.append("</").append(name).append('>');
    }

    private void link(String url, String attributes, List<Inline> content) {
        out.append("<a href=\"");
        text(url);
        out.append('"').append(attributes).append('>');
        insideLink = true;
        content.forEach(this::inline);
        insideLink = false;
        out.append("</a>");
    }

    /** Words that a note is about, with a way to it and an id to come back to. */
    private void highlight(Highlight words) {
        out.append("<mark");
        if (words.first()) {
            out.append(" id=\"on-").append(words.note()).append('"');
        }
        out.append('>');
        words.content().forEach(this::inline);
        out.append("</mark>");
        if (words.last() && !insideLink) {
            out.append("<sup class=\"to-note\"><a href=\"#")
                    .append(words.note())
                    .append("\" aria-label=\"");
            text(phrases.getOrDefault("note.to", "*"));
            out.append("\">*</a></sup>");
        }
    }

    /** A button that opens the explanation, which stands on the page under the word's id. */
    private void term(TermMark term) {
        out.append("<button type=\"button\" class=\"term\" popovertarget=\"term-")
                .append(term.term())
                .append("\">");
        term.content().forEach(this::inline);
        out.append("</button>");
    }

    /** {@code [1, p. 3]} with the number as a link to the source, and an id to come back to. */
    private void reference(Reference reference) {
        out.append("<span class=\"cite\">[");
        String separator = "";
        for (Reference.Mark mark : reference.marks()) {
            out.append(separator)
                    .append("<a href=\"#source-")
                    .append(mark.number())
                    .append("\" id=\"");
            out.append(mark.anchor()).append("\" aria-label=\"");
            text(phrases.getOrDefault("source.number", "{n}").replace("{n}", String.valueOf(mark.number())));
            out.append("\">").append(mark.number()).append("</a>");
            mark.locator().ifPresent(locator -> {
                out.append(", ");
                text(locator);
            });
            separator = "; ";
        }
        out.append("]</span>");
    }

    private void text(String text) {
        HtmlText.append(out, text);
    }
}
