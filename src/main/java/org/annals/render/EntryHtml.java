package org.annals.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annals.model.Source;

/** The signs of {@link EntryFormat} as HTML, and everything else as words. */
final class EntryHtml {

    private EntryHtml() {}

    static String of(String entry, Source source) {
        var out = new StringBuilder();
        for (String piece : nested(oneEnd(entry)).split("(?<=[\uE000-\uE003])|(?=[\uE000-\uE003])")) {
            switch (piece.isEmpty() ? ' ' : piece.charAt(0)) {
                case EntryFormat.ITALICS -> out.append("<i>");
                case EntryFormat.ITALICS_END -> out.append("</i>");
                case EntryFormat.TITLE -> title(out, source);
                case EntryFormat.TITLE_END -> out.append(source.url().isPresent() ? "</a></cite>" : "</cite>");
                default -> HtmlText.append(out, piece);
            }
        }
        return out.toString();
    }

    private static void title(StringBuilder out, Source source) {
        out.append("<cite");
        source.titleLanguage().ifPresent(language -> attribute(out, "lang", language));
        out.append('>');
        source.url().ifPresent(url -> {
            out.append("<a");
            attribute(out, "href", url);
            attribute(out, "rel", "noopener");
            out.append('>');
        });
    }

    private static void attribute(StringBuilder out, String name, String value) {
        out.append(' ').append(name).append("=\"");
        HtmlText.append(out, value);
        out.append('"');
    }

    /** What the processor cannot see behind our sign: a title that ends a sentence, or in a quotation mark. */
    private static String oneEnd(String entry) {
        return entry.replaceAll("([.?!…])\uE003\\.", "$1\uE003").replaceAll("”\uE003([.,])", "$1”\uE003");
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

    private static Object clean(Object value) {
        if (value instanceof Map<?, ?> map) {
            return withoutSigns(map);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(EntryHtml::clean).toList();
        }
        return value instanceof String text ? text.replaceAll("[\uE000-\uE003]", "") : value;
    }
}
