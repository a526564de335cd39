package org.annals.render;

import java.util.List;
import java.util.Map;
import org.annals.prose.Block;
import org.annals.prose.Inline;

/**
 * Writes a set text as HTML for one page.
 *
 * <p>What is not named here cannot come out: this, {@link InlineWriter} and the templates are the only places where markup
 * is made.
 */
final class HtmlWriter {

    private static final int HIGHEST_HEADING = 2;

    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> phrases;
    private final InlineWriter line;

    /** How many were written on this page: a reader who jumps from one to the next has to know which it is. */
    private int tables;

    HtmlWriter(Links links, Map<String, String> phrases) {
        this.phrases = phrases;
        this.line = new InlineWriter(links, phrases, out);
    }

    String blocks(List<Block> blocks) {
        out.setLength(0);
        blocks.forEach(this::block);
        return out.toString();
    }

    String inlines(List<Inline> inlines) {
        out.setLength(0);
        line.write(inlines);
        return out.toString();
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            element("p", paragraph.content());
        } else if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Quotation quotation) {
            out.append("<blockquote>\n");
            quotation.content().forEach(this::block);
            out.append("</blockquote>\n");
        } else if (block instanceof Block.Items items) {
            items(items);
        } else if (block instanceof Block.Verbatim verbatim) {
            out.append("<pre tabindex=\"0\"><code>");
            line.text(verbatim.text());
            out.append("</code></pre>\n");
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Divider) {
            out.append("<hr>\n");
        } else {
            throw new AssertionError(block);
        }
    }

    /** One that has a place of its own leads to it: so its address can be copied. */
    private void heading(Block.Heading heading) {
        String name = "h" + Math.min(6, heading.level() - 1 + HIGHEST_HEADING);
        if (heading.anchor().isEmpty()) {
            element(name, heading.content());
            return;
        }
        String anchor = heading.anchor().get();
        out.append('<').append(name).append(" id=\"");
        line.text(anchor);
        out.append("\"><a href=\"#");
        line.text(anchor);
        out.append("\">");
        line.write(heading.content());
        out.append("</a></").append(name).append(">\n");
    }

    private void element(String name, List<Inline> content) {
        out.append('<').append(name).append(HtmlEscaping.direction(Inline.plainText(content)));
        out.append('>');
        line.write(content);
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
            out.append("<li");
            out.append(
                    items.tight() && !item.isEmpty()
                            ? HtmlEscaping.direction(item.get(0).plainText())
                            : "");
            out.append('>');
            item.forEach(block -> item(block, items.tight()));
            out.append("</li>\n");
        }
        out.append("</").append(name).append(">\n");
    }

    private void item(Block block, boolean tight) {
        if (tight && block instanceof Block.Paragraph paragraph) {
            line.write(paragraph.content());
        } else {
            block(block);
        }
    }

    private void table(Block.Table table) {
        out.append("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"");
        line.text(phrases.getOrDefault("text.table", "") + (++tables > 1 ? " " + tables : ""));
        out.append("\"><table>\n<thead>");
        row(table, table.head(), "th");
        out.append("</thead>\n<tbody>\n");
        table.rows().forEach(row -> row(table, row, "td"));
        out.append("</tbody>\n</table></div>\n");
    }

    private void row(Block.Table table, List<List<Inline>> cells, String name) {
        out.append("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            boolean isHead = name.equals("th") && !cells.get(i).isEmpty();
            String cell = isHead ? "th" : "td";
            out.append('<').append(cell);
            if (isHead) {
                out.append(" scope=\"col\"");
            }
            Block.Table.Align align =
                    i < table.columns().size() ? table.columns().get(i) : Block.Table.Align.START;
            if (align != Block.Table.Align.START) {
                out.append(align == Block.Table.Align.END ? " class=\"end\"" : " class=\"centre\"");
            }
            out.append(HtmlEscaping.direction(Inline.plainText(cells.get(i)))).append('>');
            line.write(cells.get(i));
            out.append("</").append(cell).append('>');
        }
        out.append("</tr>\n");
    }
}
