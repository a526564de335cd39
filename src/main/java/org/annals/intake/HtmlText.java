package org.annals.intake;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML as Markdown: paragraphs, lists, emphasis and links; of all else the words. */
final class HtmlText {

    private static final int DEEPEST = 40;

    private final StringBuilder out = new StringBuilder();

    /** Where a line began, if nothing has been written on it yet. */
    private int lineStart;

    private HtmlText() {}

    static String markdown(String html) {
        var text = new HtmlText();
        text.inside(Jsoup.parseBodyFragment(html.replace("\n\n", "<p>")).body(), "", 0);
        return text.out
                .toString()
                .replaceAll("[ \t]+\n", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    /** The same within one line. */
    static String inline(String html) {
        return markdown(html).replaceAll("\\s+", " ");
    }

    /** The words alone, with an empty line between blocks. */
    static String plain(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.getAllElements().stream()
                .filter(Element::isBlock)
                .skip(1)
                .forEach(block -> block.prependText("\n\n").appendText("\n\n"));
        body.select("br").forEach(end -> end.appendText("\n"));
        return body.wholeText().replaceAll("[ \t]*\n\\s*\n\\s*", "\n\n").strip();
    }

    /** The addresses of the pages that it links to, in their order. */
    static List<String> addresses(String html) {
        return Jsoup.parseBodyFragment(html).select("a[href]").eachAttr("href").stream()
                .map(String::strip)
                .filter(HtmlText::isPage)
                .distinct()
                .toList();
    }

    /** The elements that are neither words nor links. */
    static List<String> odd(String html) {
        return Jsoup.parseBodyFragment(html)
                .select("script, style, template, iframe, object, embed, form, svg")
                .stream()
                .map(Element::outerHtml)
                .toList();
    }

    private static boolean isPage(String address) {
        return address.matches("(?i)https?://[^\\s<>]+");
    }

    private void inside(Element element, String indent, int depth) {
        if (depth > DEEPEST) {
            words(element.wholeText());
            return;
        }
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                words(text.getWholeText());
            } else if (node instanceof Element child) {
                element(child, indent, depth + 1);
            }
        }
    }

    private void element(Element element, String indent, int depth) {
        switch (element.normalName()) {
            case "b", "strong" -> marked(element, "**", indent, depth);
            case "i", "em", "cite" -> marked(element, "*", indent, depth);
            case "a" -> link(element, indent, depth);
            case "br" -> begin("\\\n" + indent);
            case "li" -> item(element, indent, depth);
            case "script", "style", "template" -> words(element.data());
            case "img" -> words(element.attr("alt"));
            default -> {
                if (element.isBlock()) {
                    block(element, indent, depth);
                } else {
                    inside(element, indent, depth);
                }
            }
        }
    }

    private void block(Element element, String indent, int depth) {
        paragraph(indent);
        inside(element, indent, depth);
        paragraph(indent);
    }

    private void item(Element element, String indent, int depth) {
        Element list = element.parent();
        boolean ordered = list != null && list.normalName().equals("ol");
        String mark = ordered ? element.elementSiblingIndex() + 1 + ". " : "- ";
        String margin = indent + " ".repeat(mark.length());
        begin("\n" + indent + mark);
        inside(element, margin, depth);
    }

    private void paragraph(String indent) {
        if (out.length() > lineStart) {
            begin("\n\n" + indent);
        }
    }

    private void begin(String head) {
        out.append(head);
        lineStart = out.length();
    }

    private void marked(Element element, String mark, String indent, int depth) {
        String words = element.wholeText();
        if (words.isBlank() || element.children().stream().anyMatch(Element::isBlock)) {
            inside(element, indent, depth);
            return;
        }
        out.append(words.startsWith(" ") ? " " : "").append(mark);
        int start = out.length();
        inside(element, indent, depth);
        String inner = out.substring(start).strip();
        out.setLength(start);
        out.append(inner).append(mark).append(words.endsWith(" ") ? " " : "");
    }

    /** A link to something else than a page keeps its words and its address, and is no link. */
    private void link(Element element, String indent, int depth) {
        String address = element.attr("href").strip();
        if (isPage(address) && !element.text().isBlank()) {
            out.append('[');
            inside(element, indent, depth);
            out.append("](<").append(address).append(">)");
        } else {
            inside(element, indent, depth);
            if (!address.isEmpty()) {
                words(" (" + address + ")");
            }
        }
    }

    private void words(String text) {
        String line = text.replaceAll("\\s+", " ");
        boolean atStart = out.length() == lineStart;
        String escaped = PlainText.inline(atStart ? line.stripLeading() : line);
        out.append(atStart ? PlainText.head(escaped) : escaped);
    }
}
