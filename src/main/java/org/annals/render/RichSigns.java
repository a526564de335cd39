package org.annals.render;

import java.util.ArrayDeque;
import java.util.List;
import org.annals.model.RichText;

/** The rich text of CSL as signs of no meaning, which the citation processor leaves where they are. */
final class RichSigns {

    /** A tag of CSL, and what it is in HTML; the sign of the first is {@link #FIRST}. */
    private record Tag(String csl, String html) {}

    private static final char FIRST = '\uE010';

    private static final List<Tag> TAGS = List.of(
            new Tag("<i>", "<i>"),
            new Tag("</i>", "</i>"),
            new Tag("<b>", "<b>"),
            new Tag("</b>", "</b>"),
            new Tag("<sub>", "<sub>"),
            new Tag("</sub>", "</sub>"),
            new Tag("<sup>", "<sup>"),
            new Tag("</sup>", "</sup>"),
            new Tag("<sc>", "<span class=\"small-caps\">"),
            new Tag("</sc>", "</span>"),
            new Tag("<span style=\"font-variant:small-caps;\">", "<span class=\"small-caps\">"),
            new Tag("<span style=\"font-variant: small-caps;\">", "<span class=\"small-caps\">"),
            new Tag("<span class=\"nocase\">", "<span>"),
            new Tag("</span>", "</span>"));

    private RichSigns() {}

    /** A text with signs in place of tags; without either, if its tags do not close one another. */
    static String in(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        String signed = text;
        for (int i = 0; i < TAGS.size(); i++) {
            signed = signed.replace(TAGS.get(i).csl, String.valueOf((char) (FIRST + i)));
        }
        return isNested(signed) ? signed : RichText.plain(text);
    }

    private static boolean isNested(String signed) {
        var open = new ArrayDeque<String>();
        for (int i = 0; i < signed.length(); i++) {
            char c = signed.charAt(i);
            if (isOne(c) && html(c).startsWith("</")) {
                String start = html(c).replace("/", "").replace(">", "");
                if (open.isEmpty() || !open.pop().startsWith(start)) {
                    return false;
                }
            } else if (isOne(c)) {
                open.push(html(c));
            }
        }
        return open.isEmpty();
    }

    /** HTML with tags in place of signs. */
    static String html(CharSequence signed) {
        var html = new StringBuilder();
        signed.chars().forEach(c -> {
            if (isOne((char) c)) {
                html.append(html((char) c));
            } else {
                html.append((char) c);
            }
        });
        return html.toString();
    }

    private static boolean isOne(char c) {
        return c >= FIRST && c < FIRST + TAGS.size();
    }

    private static String html(char sign) {
        return TAGS.get(sign - FIRST).html;
    }
}
