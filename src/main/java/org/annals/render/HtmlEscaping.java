package org.annals.render;

/** Plain words as they stand in HTML, between tags or in an attribute. */
final class HtmlEscaping {

    /** Where Hebrew begins. */
    private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

    private HtmlEscaping() {}

    static void append(StringBuilder out, String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                out.append(text, from, i);
                appendSign(out, text, i);
                from = i + 1;
            }
        }
        out.append(text, from, text.length());
    }

    /** A letter or sign that stands as it is wherever it stands; most do. */
    private static boolean isPlain(char c) {
        return (c >= '?' && c <= '~')
                || (c >= '(' && c <= ';')
                || c == ' '
                || (c >= '\u00A0' && c < Character.MIN_SURROGATE);
    }

    private static void appendSign(StringBuilder out, String text, int at) {
        char c = text.charAt(at);
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.append(isText(text, at) ? c : '\uFFFD');
        }
    }

    /** The words that were written so. */
    static String decoded(String html) {
        return html.indexOf('&') < 0
                ? html
                : html.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&");
    }

    /** The attribute by which a browser finds the direction of an element; nothing where its words run from left to right. */
    static String direction(String words) {
        return hasOther(words) && words.codePoints().anyMatch(HtmlEscaping::runsLeft) ? " dir=\"auto\"" : "";
    }

    /** Whether words may change the order of those around them, in a page that runs from left to right. */
    static boolean turns(String words) {
        return hasOther(words) && words.codePoints().anyMatch(HtmlEscaping::turns);
    }

    /** Whether words have a sign of another script than those that most are in, which run to the right. */
    private static boolean hasOther(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= FIRST_RIGHT_TO_LEFT) {
                return true;
            }
        }
        return false;
    }

    private static boolean turns(int sign) {
        return switch (Character.getDirectionality(sign)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
            default -> false;
        };
    }

    private static boolean runsLeft(int sign) {
        byte direction = Character.getDirectionality(sign);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Whether HTML can hold it: an entity or an escape may have named what no file of ours holds. */
    private static boolean isText(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c == '\n' || c == '\t' || !(Character.isISOControl(c) || c >= 0xFFFE);
    }
}
