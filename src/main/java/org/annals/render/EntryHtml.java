package org.annals.render;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.Source;

/** The signs of {@link EntryFormat} as HTML, and everything else as words. */
final class EntryHtml {

    private static final String RTL = "[\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}]";
    private static final Pattern RIGHT_TO_LEFT = Pattern.compile(RTL + "(?:[^\\p{L}.,:;]*" + RTL + ")*");

    private EntryHtml() {}

    static String of(String entry, Source source) {
        var out = new StringBuilder();
        char inside = ' ';
        for (String piece : nested(oneEnd(entry)).split("(?<=[\uE000-\uE005])|(?=[\uE000-\uE005])")) {
            switch (piece.isEmpty() ? ' ' : piece.charAt(0)) {
                case EntryFormat.ITALICS -> out.append("<i>");
                case EntryFormat.ITALICS_END -> out.append("</i>");
                case EntryFormat.TITLE -> {
                    inside = EntryFormat.TITLE;
                    title(out, source);
                }
                case EntryFormat.TITLE_END -> {
                    inside = ' ';
                    out.append(source.url().isPresent() ? "</a></cite>" : "</cite>");
                }
                case EntryFormat.DOI -> inside = EntryFormat.DOI;
                case EntryFormat.DOI_END -> inside = ' ';
                default -> words(out, piece, inside);
            }
        }
        return RichSigns.html(out);
    }

    private static void title(StringBuilder out, Source source) {
        out.append("<cite");
        source.titleLanguage().ifPresent(language -> attribute(out, "lang", language));
        out.append(RIGHT_TO_LEFT.matcher(source.title()).find() ? " dir=\"auto\">" : ">");
        source.url().ifPresent(url -> link(out, url));
    }

    private static void link(StringBuilder out, String url) {
        out.append("<a");
        attribute(out, "href", url);
        out.append('>');
    }

    private static String doi(String written) {
        String doi = written.replaceFirst("(?i)^(https?://(dx\\.)?doi\\.org/|doi:)", "");
        try {
            return new URI("https", "doi.org", "/" + doi, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e); // signs that cannot stand in an address are written as numbers
        }
    }

    private static void words(StringBuilder out, String text, char inside) {
        if (inside == EntryFormat.TITLE) {
            HtmlEscaping.append(out, text);
        } else if (inside == EntryFormat.DOI) {
            link(out, doi(text));
            HtmlEscaping.append(out, text);
            out.append("</a>");
        } else {
            words(out, text);
        }
    }

    /** Each run of words from right to left is on its own, lest it changes places with its neighbour. */
    private static void words(StringBuilder out, String text) {
        Matcher run = RIGHT_TO_LEFT.matcher(text);
        int from = 0;
        while (run.find()) {
            HtmlEscaping.append(out, text.substring(from, run.start()));
            out.append("<bdi>");
            HtmlEscaping.append(out, run.group());
            out.append("</bdi>");
            from = run.end();
        }
        HtmlEscaping.append(out, text.substring(from));
    }

    private static void attribute(StringBuilder out, String name, String value) {
        out.append(' ').append(name).append("=\"");
        HtmlEscaping.append(out, value);
        out.append('"');
    }

    /** What the processor cannot see behind our sign: a title that ends a sentence, or in a quotation mark. */
    private static String oneEnd(String entry) {
        return entry.replaceAll("(\uE003\uE001?\\.)(?: \\.)+", "$1")
                .replaceAll("([.?!…])(\uE003\uE001?)\\.", "$1$2")
                .replaceAll("”\uE003([.,])", "$1”\uE003");
    }

    /** Quotation marks inside quotation marks, which the processor does not make the inner ones of English. */
    private static String nested(String entry) {
        var out = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < entry.length(); i++) {
            char c = entry.charAt(i);
            if (c == '”' && depth > 0) {
                depth--;
                out.append(depth > 0 ? '’' : c);
            } else if (c == '“') {
                out.append(depth > 0 ? '‘' : c);
                depth++;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Values that hold no sign of ours. */
    static Map<String, Object> withoutSigns(Map<?, ?> json) {
        var clean = new LinkedHashMap<String, Object>();
        json.forEach((key, value) -> clean.put(String.valueOf(key), clean(value)));
        return clean;
    }

    static String clean(String text) {
        return text.replaceAll("[\uE000-\uE01F]", "");
    }

    private static Object clean(Object value) {
        if (value instanceof Map<?, ?> map) {
            return withoutSigns(map);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(EntryHtml::clean).toList();
        }
        return value instanceof String text ? clean(text) : value;
    }
}
