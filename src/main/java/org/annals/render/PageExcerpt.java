package org.annals.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.annals.model.Address;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * The main part of a page, made fit to stand beside others in one file: its ids get a prefix, its links lead to where the page
 * is found, its pictures are inside.
 *
 * @param page where it stands in the site
 * @param prefix of its ids
 * @param link the link to another page of the site
 * @param picture the data of a file of the site; nothing if it is not there, or too large
 */
record PageExcerpt(
        Address page, String prefix, Function<Address, String> link, Function<Address, Optional<String>> picture) {

    /** Needs a script or another host, or is of use only in the site itself. */
    private static final String LEFT_OUT = "script, style, link, iframe, object, embed, form, template, .actions";

    private static final List<String> POINTERS = List.of(
            "for",
            "headers",
            "list",
            "popovertarget",
            "aria-labelledby",
            "aria-describedby",
            "aria-controls",
            "aria-owns",
            "aria-details");

    private static final Pattern PAINT = Pattern.compile("url\\(#([^)]+)\\)");

    String of(String html) {
        Document document = Jsoup.parse(html, "", Parser.htmlParser().settings(ParseSettings.preserveCase));
        document.outputSettings().prettyPrint(false);
        Element main = Optional.ofNullable(document.selectFirst("main")).orElseGet(document::body);
        main.select(LEFT_OUT).remove();
        for (Element element : main.getAllElements()) {
            harmless(element);
            pointers(element);
            links(element);
        }
        main.select("h1, h2, h3, h4").forEach(PageExcerpt::lower);
        main.select("img").forEach(this::picture);
        return main.html();
    }

    /** The headings of a page stand below that of its part of the file; they look as they do in the site. */
    private static void lower(Element heading) {
        heading.attr("aria-level", String.valueOf(heading.normalName().charAt(1) - '0' + 2));
    }

    /** The policy of the file lets none of it act; it would only be reported in vain. */
    private static void harmless(Element element) {
        List<String> acting = element.attributes().asList().stream()
                .map(Attribute::getKey)
                .filter(key -> key.startsWith("on") || key.equals("style") || key.equals("srcset"))
                .toList();
        acting.forEach(element::removeAttr);
    }

    private void pointers(Element element) {
        if (element.hasAttr("id")) {
            element.attr("id", prefix + element.id());
        }
        for (String pointer : POINTERS) {
            if (element.hasAttr(pointer)) {
                element.attr(pointer, prefix + element.attr(pointer).strip().replaceAll("\\s+", " " + prefix));
            }
        }
        for (Attribute attribute : element.attributes()) {
            if (attribute.getValue().contains("url(#")) {
                attribute.setValue(PAINT.matcher(attribute.getValue()).replaceAll("url(#" + prefix + "$1)"));
            }
        }
    }

    private void links(Element element) {
        for (String key : List.of("href", "xlink:href")) {
            if (element.hasAttr(key)) {
                element.attr(key, target(element.attr(key)));
            }
        }
    }

    private String target(String typed) {
        if (typed.startsWith("#")) {
            return "#" + prefix + typed.substring(1);
        }
        if (typed.matches("(?i)(?:https?:|mailto:).*")) {
            return typed;
        }
        int end = typed.replaceAll("[?#].*", "").length();
        return page.resolve(typed.substring(0, end)).map(link).orElse("#" + prefix);
    }

    private void picture(Element image) {
        Optional<String> data = page.resolve(image.attr("src")).flatMap(picture);
        data.ifPresentOrElse(
                found -> image.attr("src", found),
                () -> image.replaceWith(new Element("p")
                        .addClass("left-out")
                        .text("A picture that is too large for a preview: " + image.attr("alt"))));
    }
}
