package org.annals.render;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The quotes by which the annotations of a site select words, each held against the text of its page. */
public final class QuotedWords {

    private QuotedWords() {}

    /** A quote, and how often the text of its page holds it with the words around it. */
    public record Quoted(String annotation, String exact, boolean isNamedByElement, int found) {

        /** Whether a program finds the words, and only those: an element may tell which of several is meant. */
        public boolean isFound() {
            return !exact.isBlank() && (found == 1 || (found > 1 && isNamedByElement));
        }
    }

    /** Every quote in the annotations of a site. */
    public static List<Quoted> of(Map<String, Artifact> files, String base) {
        var quotes = new ArrayList<Quoted>();
        Map<String, String> pages = new HashMap<>();
        JsonObject all =
                JsonParser.parseString(text(files, "annotations.jsonld")).getAsJsonObject();
        for (JsonElement item : all.getAsJsonObject("first").getAsJsonArray("items")) {
            JsonObject annotation = item.getAsJsonObject();
            if (annotation.get("target") instanceof JsonObject target) {
                String page = target.get("source").getAsString().substring(base.length()) + "index.html";
                String words = pages.computeIfAbsent(page, path -> words(text(files, path)));
                quotes.addAll(quotes(annotation, target, words));
            }
        }
        return quotes;
    }

    private static List<Quoted> quotes(JsonObject annotation, JsonObject target, String page) {
        List<JsonObject> selectors = target.getAsJsonArray("selector").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
        boolean named =
                selectors.stream().anyMatch(one -> one.get("type").getAsString().equals("FragmentSelector"));
        return selectors.stream()
                .filter(one -> one.get("type").getAsString().equals("TextQuoteSelector"))
                .map(one -> new Quoted(
                        annotation.get("id").getAsString(),
                        part(one, "exact"),
                        named,
                        count(page, part(one, "prefix") + part(one, "exact") + part(one, "suffix"))))
                .toList();
    }

    private static String part(JsonObject selector, String key) {
        return selector.has(key) ? selector.get(key).getAsString() : "";
    }

    private static int count(String page, String words) {
        int count = 0;
        for (int at = page.indexOf(words); at >= 0; at = page.indexOf(words, at + 1)) {
            count++;
        }
        return count;
    }

    /** The text as the DOM has it in {@code textContent}: no line end is made of {@code <br>}. */
    private static String words(String html) {
        Document page = Jsoup.parse(html);
        var words = new StringBuilder();
        NodeVisitor visitor = (node, depth) -> {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
            }
        };
        page.body().traverse(visitor);
        return words.toString();
    }

    private static String text(Map<String, Artifact> files, String path) {
        return requireNonNull(files.get(path), path).text();
    }
}
