package org.annals.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.intake.Row.Remark;
import org.annals.problem.Location;
import org.annals.source.Limits;
import org.annals.source.Places;
import org.jsoup.parser.Tag;

/**
 * Markdown of another program as the Markdown of an event: HTML within it becomes Markdown, a picture and a link within the
 * other site words with their address.
 */
final class ForeignMarkdown {

    /** Code in a fence or between ticks, which is nothing else. */
    static final String CODE =
            "(?<code>(?m:^(?<fence>```+|~~~+)[^\\n]*\\n[\\s\\S]*?^\\k<fence>[^\\n]*$)|(?<ticks>`+)[^`][\\s\\S]{0,2000}?\\k<ticks>)";

    /** What is looked at: code is left as it is, then comments, pictures, links, and elements of HTML. */
    private static final Pattern PIECE = Pattern.compile(
            CODE
                    + "|(?<comment><!--[\\s\\S]{0,9000}?-->)"
                    + "|(?<whole><(?<element>script|style|template|iframe|object|svg|form|video|audio)\\b[\\s\\S]{0,9000}?</\\k<element>\\s*>)"
                    + "|(?<picture>!?)\\[(?<words>[^\\[\\]\\n]*)\\]\\(\\s*<?(?<to>[^\\s()<>]*)>?(?:\\s+[\"'][^\\n\"']*[\"'])?\\s*\\)"
                    + "|<(?<end>/?)(?<tag>[A-Za-z][A-Za-z0-9]*)(?<attributes>(?:\\s[^<>\\n]*)?)/?>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HREF =
            Pattern.compile("\\b(?:href|src)\\s*=\\s*[\"']?([^\"'\\s>]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:)\\S+");
    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "section", "article", "figure", "figcaption", "center", "header", "footer", "aside", "details");

    private final Places places;
    private final ForeignHandler handler;
    private final List<Remark> remarks = new ArrayList<>();

    /** Where the links lead that are open. */
    private final Deque<String> open = new ArrayDeque<>();

    ForeignMarkdown(Places places, ForeignHandler handler) {
        this.places = places;
        this.handler = handler;
    }

    /** What is kept in comments. */
    List<Remark> remarks() {
        return remarks;
    }

    String read(String text) {
        if (text.length() > Limits.TEXT_LENGTH) {
            return text; // no event may be so long, which check says
        }
        Matcher piece = PIECE.matcher(text);
        var mended = new StringBuilder();
        while (piece.find()) {
            piece.appendReplacement(mended, Matcher.quoteReplacement(mended(piece)));
        }
        piece.appendTail(mended);
        return mended.toString();
    }

    private String mended(Matcher piece) {
        if (piece.group("code") != null) {
            return piece.group();
        }
        if (piece.group("comment") != null || piece.group("whole") != null) {
            return lost(piece);
        }
        return piece.group("tag") == null ? link(piece) : element(piece);
    }

    /** A link or a picture. */
    private String link(Matcher piece) {
        String words = piece.group("words");
        String to = piece.group("to");
        boolean isPicture = !piece.group("picture").isEmpty();
        boolean leads = ADDRESS.matcher(to).matches();
        if (leads && !isPicture) {
            return piece.group();
        }
        handler.loss(
                at(piece),
                isPicture ? "a text holds no picture: " + to : "this link leads to no page of this site: " + to,
                isPicture
                        ? "copy it to content/images, and name it under image in the event’s file"
                        : "write where it leads to now into the event’s file");
        String name = words.isBlank() ? HtmlMarkdown.MEDIUM : words;
        return leads ? "[" + name + "](<" + to + ">)" : name + " (" + PlainText.inline(to) + ")";
    }

    private String element(Matcher piece) {
        boolean ends = !piece.group("end").isEmpty();
        String tag = piece.group("tag").toLowerCase(Locale.ROOT);
        return switch (tag) {
            case "b", "strong" -> "**";
            case "i", "em", "cite" -> "*";
            case "br" -> "\\\n";
            case "hr" -> "\n\n---\n\n";
            case "span", "u", "small", "font", "abbr", "time" -> "";
            case "a" -> ends ? closed() : opened(piece);
            case "img" -> picture(piece);
            default ->
                BLOCKS.contains(tag) ? "\n\n" : Tag.isKnownTag(tag) ? lost(piece) : PlainText.inline(piece.group());
        };
    }

    private String opened(Matcher piece) {
        String to = address(piece).orElse("");
        open.push(to);
        return ADDRESS.matcher(to).matches() ? "[" : "";
    }

    private String closed() {
        String to = open.isEmpty() ? "" : open.pop();
        if (to.isEmpty()) {
            return "";
        }
        return ADDRESS.matcher(to).matches() ? "](<" + to + ">)" : " (" + PlainText.inline(to) + ")";
    }

    private String picture(Matcher piece) {
        String to = address(piece).orElse("");
        handler.loss(
                at(piece),
                "a text holds no picture: " + to,
                "copy it to content/images, and name it under image in the event’s file");
        return ADDRESS.matcher(to).matches()
                ? "[" + HtmlMarkdown.MEDIUM + "](<" + to + ">)"
                : HtmlMarkdown.MEDIUM + " (" + PlainText.inline(to) + ")";
    }

    private static Optional<String> address(Matcher piece) {
        Matcher href = HREF.matcher(piece.group("attributes"));
        return href.find() ? Optional.of(href.group(1)) : Optional.empty();
    }

    private String lost(Matcher piece) {
        remarks.add(new Remark("text", piece.group()));
        handler.loss(at(piece), "a text holds no such HTML: " + piece.group(), "it is kept in a comment");
        return "";
    }

    private Location at(Matcher piece) {
        return places.at(piece.start(), piece.end() - piece.start());
    }
}
