package org.annals.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML as Markdown: paragraphs, lists, quotations, emphasis and links, also to what is shown in a frame; of all else the words. */
final class HtmlMarkdown {

    private static final int DEEPEST = 40;

    /** A citation or a link to an event, which HTML of another program can hold as well. */
    private static final Pattern REFERENCE = Pattern.compile("\\[-?@[^\\[\\]\n]+\\]|\\[\\[[^\\[\\]\n]+\\]\\]");

    /** What something is called that has no name. */
    static final String MEDIUM = "Picture, film or page";

    /** What is called so that has no name, as Markdown. */
    private final String nameless;

    private final StringBuilder out = new StringBuilder();

    /** Where a line began, if nothing has been written on it yet. */
    private int lineStart;

    private HtmlMarkdown(String nameless) {
        this.nameless = nameless;
    }

    static String of(String html) {
        return of(html, MEDIUM);
    }

    /**
     * The same with a name for what is shown and has none.
     *
     * @param nameless as Markdown, without a link
     */
    static String of(String html, String nameless) {
        return of(Jsoup.parseBodyFragment(html.replace("\n\n", "<p>")).body(), nameless, 0);
    }

    private static String of(Element element, String nameless, int depth) {
        var text = new HtmlMarkdown(nameless);
        text.inside(element, "", depth);
        return text.out
                .toString()
                .replaceAll("[ \t]+\n", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    /** The same within one line. */
    static String inline(String html) {
        return of(html).replaceAll("\\s+", " ");
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
            case "script", "style", "template", "svg" -> {} // kept as a whole elsewhere
            case "img", "iframe", "embed", "object", "audio", "video", "source" -> shown(element, indent, depth);
            case "blockquote" -> quotation(element, indent, depth);
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

    private void quotation(Element element, String indent, int depth) {
        List<String> lines = of(element, nameless, depth).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0) {
                paragraph(indent);
            } else {
                out.append('\n').append(indent);
            }
            out.append(lines.get(i).isEmpty() ? ">" : "> ").append(lines.get(i));
        }
        paragraph(indent);
    }

    /** A link to what it shows, with the words that stand for it. */
    private void shown(Element element, String indent, int depth) {
        String name = ShownElement.name(element);
        if (ShownElement.isPage(ShownElement.source(element))) {
            out.append('[');
            if (name.isEmpty()) {
                out.append(nameless);
            } else {
                words(name);
            }
            out.append("](<").append(ShownElement.source(element)).append(">)");
        } else if (element.normalName().equals("img")) {
            words(name);
        } else {
            inside(element, indent, depth);
        }
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
        if (ShownElement.isPage(address) && !element.text().isBlank()) {
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
        String escaped = escaped(atStart ? line.stripLeading() : line);
        out.append(atStart ? PlainText.head(escaped) : escaped);
    }

    private static String escaped(String words) {
        Matcher reference = REFERENCE.matcher(words);
        var out = new StringBuilder();
        int from = 0;
        for (; reference.find(); from = reference.end()) {
            out.append(PlainText.inline(words.substring(from, reference.start())))
                    .append(reference.group());
        }
        return out + PlainText.inline(words.substring(from));
    }
}
