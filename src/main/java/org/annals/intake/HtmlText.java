package org.annals.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML as Markdown: paragraphs, lists, quotations, emphasis and links, also to what is shown in a frame; of all else the words. */
final class HtmlText {

    private static final int DEEPEST = 40;

    /** What shows something that lies elsewhere, and where that lies. */
    private static final Map<String, String> SHOWN = Map.of(
            "img", "src", "iframe", "src", "embed", "src", "object", "data", "audio", "src", "video", "src", "source",
            "src");

    private static final Pattern SENTENCE_END = Pattern.compile("(?s)(.*[.!?…。！？][’”\"')\\]]*)[\\s(|·–-]*");

    private static final String ODD = "script, style, template, iframe, object, embed, form, svg, audio, video";

    /** An element that titles have in other programs, or a sign that is written by its name. */
    private static final Pattern ELEMENT = Pattern.compile(
            "(?i)</?(?:a|b|strong|i|em|cite|u|span|br|p|div|sub|sup|small|font)(?:\\s[^<>]*)?/?>|&(?:#\\d{2,6}|#x[0-9a-f]{2,5}|amp|lt|gt|quot|apos|nbsp|[ae]acute|[aou]uml|szlig|ndash|mdash|hellip|[lr][sd]quo);");

    /** A citation or a link to an event, which HTML of another program can hold as well. */
    private static final Pattern REFERENCE = Pattern.compile("\\[-?@[^\\[\\]\n]+\\]|\\[\\[[^\\[\\]\n]+\\]\\]");

    /** What something is called that has no name. */
    static final String MEDIUM = "Picture, film or page";

    /** What is called so that has no name, as Markdown. */
    private final String nameless;

    private final StringBuilder out = new StringBuilder();

    /** Where a line began, if nothing has been written on it yet. */
    private int lineStart;

    private HtmlText(String nameless) {
        this.nameless = nameless;
    }

    static String markdown(String html) {
        return markdown(html, MEDIUM);
    }

    /**
     * The same with a name for what is shown and has none.
     *
     * @param nameless as Markdown, without a link
     */
    static String markdown(String html, String nameless) {
        return markdown(Jsoup.parseBodyFragment(html.replace("\n\n", "<p>")).body(), nameless, 0);
    }

    private static String markdown(Element element, String nameless, int depth) {
        var text = new HtmlText(nameless);
        text.inside(element, "", depth);
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
        return body.wholeText().replaceAll("[ \t]*\n\\s*\n\\s*", "\n\n").strip();
    }

    /** The words that tell something: without a link behind a sentence, which only leads to more. */
    static String told(String html) {
        Document text = Jsoup.parseBodyFragment(html);
        text.outputSettings().prettyPrint(false);
        text.select("a[href]").stream()
                .map(Element::parent)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(HtmlText::withoutLast);
        return plain(text.body().html());
    }

    /** Takes out the links that stand behind the last sentence of an element, and what stands between them. */
    private static void withoutLast(Element element) {
        List<Node> nodes = element.childNodes();
        int from = nodes.size();
        while (from > 0 && isBetween(nodes.get(from - 1))) {
            from--;
        }
        if (from == 0 || !(nodes.get(from - 1) instanceof TextNode sentence)) {
            return;
        }
        Matcher end = SENTENCE_END.matcher(sentence.getWholeText());
        if (end.matches()) {
            sentence.text(end.group(1));
            List.copyOf(nodes.subList(from, nodes.size())).forEach(Node::remove);
        }
    }

    private static boolean isBetween(Node node) {
        return node instanceof TextNode text
                ? text.getWholeText().matches("[\\s.,;|·–)-]*")
                : node.nodeName().equals("br") || (node instanceof Element link && link.is("a[href]"));
    }

    /** The addresses of the pages that it links to, and of what it shows in frames, in their order. */
    static List<String> addresses(String html) {
        return Jsoup.parseBodyFragment(html).select("a[href], iframe[src]").stream()
                .map(element -> element.attr(element.normalName().equals("a") ? "href" : "src"))
                .map(HtmlText::absolute)
                .filter(HtmlText::isPage)
                .distinct()
                .toList();
    }

    /** Whether some words are HTML. */
    static boolean isHtml(String words) {
        return !Jsoup.parseBodyFragment(words).body().children().isEmpty();
    }

    /** Words in which HTML may stand, without it; what only looks like an element of HTML stays. */
    static String unmarked(String text) {
        return ELEMENT.matcher(text).find() ? plain(text) : text;
    }

    /** Whether it shows something that has no name. */
    static boolean hasNameless(String html) {
        return Jsoup.parseBodyFragment(html).select(String.join(", ", SHOWN.keySet())).stream()
                .anyMatch(element -> isPage(source(element)) && name(element).isEmpty());
    }

    /** The elements that are neither words nor links, and the pictures that cannot be linked to. */
    static List<String> odd(String html) {
        return Jsoup.parseBodyFragment(html).getAllElements().stream()
                .filter(element -> element.is(ODD) || (element.is("img") && !isPage(source(element))))
                .filter(element -> element.parents().stream().noneMatch(parent -> parent.is(ODD)))
                .map(Element::outerHtml)
                .toList();
    }

    /** Where that lies which an element shows; empty if nowhere. */
    private static String source(Element element) {
        return absolute(element.attr(SHOWN.getOrDefault(element.normalName(), "src")));
    }

    /** An address that leaves the choice of the protocol to the page. */
    private static String absolute(String address) {
        String stripped = address.strip();
        return stripped.startsWith("//") ? "https:" + stripped : stripped;
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
        List<String> lines = markdown(element, nameless, depth).lines().toList();
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
        String name = name(element);
        if (isPage(source(element))) {
            out.append('[');
            if (name.isEmpty()) {
                out.append(nameless);
            } else {
                words(name);
            }
            out.append("](<").append(source(element)).append(">)");
        } else if (element.normalName().equals("img")) {
            words(name);
        } else {
            inside(element, indent, depth);
        }
    }

    private static String name(Element shown) {
        return Stream.of(shown.attr("alt"), shown.attr("title"), shown.text())
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
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
