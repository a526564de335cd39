package org.annals.render;

import java.io.IOException;
import java.io.Writer;

/** Writes XML 1.0 element by element: what stands in it is text, whatever signs it holds. */
final class Xml {

    private final Writer out;

    private Xml(Writer out) {
        this.out = out;
    }

    static Xml to(Writer out) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return new Xml(out);
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    Xml open(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write(">\n");
        return this;
    }

    Xml close(String name) throws IOException {
        out.write("</" + name + ">\n");
        return this;
    }

    /** Writes an element that holds a text alone. */
    Xml text(String name, String text, String... attributes) throws IOException {
        tag(name, attributes);
        out.write(">" + escaped(text) + "</" + name + ">\n");
        return this;
    }

    /** Writes an element that holds nothing. */
    Xml empty(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write("/>\n");
        return this;
    }

    private void tag(String name, String... attributes) throws IOException {
        out.write("<" + name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(" " + attributes[i] + "=\"" + escaped(attributes[i + 1]) + "\"");
        }
    }

    /** A text between tags or in an attribute; what XML cannot hold is replaced (XML 1.0, 2.2). */
    static String escaped(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n' -> out.append((char) sign);
                default -> out.appendCodePoint(isText(sign) ? sign : '\uFFFD');
            }
        });
        return out.toString();
    }

    private static boolean isText(int sign) {
        boolean surrogate = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        return !surrogate && !Character.isISOControl(sign) && sign != 0xFFFE && sign != 0xFFFF;
    }
}
