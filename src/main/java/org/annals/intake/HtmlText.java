package org.annals.intake;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What HTML says and shows: its words, the addresses it links to, and what is neither words nor links. */
final class HtmlText {

    private static final Pattern SENTENCE_END = Pattern.compile("(?s)(.*[.!?…。！？][’”\"')\\]]*)[\\s(|·–-]*");

    private static final String ODD = "script, style, template, iframe, object, embed, form, svg, audio, video";

    /** An element that titles have in other programs, or a sign that is written by its name. */
    private static final Pattern ELEMENT = Pattern.compile(
            "(?i)</?(?:a|b|strong|i|em|cite|u|span|br|p|div|sub|sup|small|font)(?:\\s[^<>]*)?/?>|&(?:#\\d{2,6}|#x[0-9a-f]{2,5}|amp|lt|gt|quot|apos|nbsp|[ae]acute|[aou]uml|szlig|ndash|mdash|hellip|[lr][sd]quo);");

    private HtmlText() {}

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
                .map(ShownElement::absolute)
                .filter(ShownElement::isPage)
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
        return Jsoup.parseBodyFragment(html).select(ShownElement.NAMES).stream()
                .anyMatch(element -> ShownElement.isPage(ShownElement.source(element))
                        && ShownElement.name(element).isEmpty());
    }

    /** The elements that are neither words nor links, and the pictures that cannot be linked to. */
    static List<String> odd(String html) {
        return Jsoup.parseBodyFragment(html).getAllElements().stream()
                .filter(element ->
                        element.is(ODD) || (element.is("img") && !ShownElement.isPage(ShownElement.source(element))))
                .filter(element -> element.parents().stream().noneMatch(parent -> parent.is(ODD)))
                .map(Element::outerHtml)
                .toList();
    }
}
