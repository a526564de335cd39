package org.annals.render;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities.EscapeMode;

/** A page of ours as XML: what e-books hold. */
final class Xhtml {

    private static final String NAMESPACE = "http://www.w3.org/1999/xhtml";

    private Xhtml() {}

    /** The same page in the other notation, without what only a browser at the site would use. */
    static String of(String html) {
        Document page = Jsoup.parse(html);
        page.select("[popover], script").remove();
        page.select("[tabindex]").removeAttr("tabindex");
        page.select("html")
                .attr("xmlns", NAMESPACE)
                .attr("xml:lang", page.select("html").attr("lang"));
        page.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(EscapeMode.xhtml)
                .charset(StandardCharsets.UTF_8)
                .prettyPrint(false);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + page.outerHtml() + "\n";
    }
}
