package org.annals.intake;

import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** An element of HTML that shows something which lies elsewhere: a picture, a film, a page in a frame. */
final class ShownElement {

    /** What shows something that lies elsewhere, and where that lies. */
    private static final Map<String, String> ADDRESSES = Map.of(
            "img", "src", "iframe", "src", "embed", "src", "object", "data", "audio", "src", "video", "src", "source",
            "src");

    /** All of them, as a selector. */
    static final String NAMES = String.join(", ", ADDRESSES.keySet());

    private ShownElement() {}

    /** Where that lies which an element shows; empty if nowhere. */
    static String source(Element element) {
        return absolute(element.attr(ADDRESSES.getOrDefault(element.normalName(), "src")));
    }

    /** An address that leaves the choice of the protocol to the page. */
    static String absolute(String address) {
        String stripped = address.strip();
        return stripped.startsWith("//") ? "https:" + stripped : stripped;
    }

    static boolean isPage(String address) {
        return address.matches("(?i)https?://[^\\s<>]+");
    }

    /** What it is called there; empty if it has no name. */
    static String name(Element shown) {
        return Stream.of(shown.attr("alt"), shown.attr("title"), shown.text())
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }
}
