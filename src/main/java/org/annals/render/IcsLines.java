package org.annals.render;

import java.io.IOException;
import java.io.Writer;

/** Writes content lines of iCalendar (RFC 5545, 3.1). */
final class IcsLines {

    /** Of UTF-8, without the line end. */
    private static final int OCTETS = 75;

    private final Writer out;

    IcsLines(Writer out) {
        this.out = out;
    }

    /** Writes a property whose value is no text: a date, an address, a fixed word. */
    IcsLines raw(String name, String value) throws IOException {
        folded(name + ":" + value);
        return this;
    }

    /** Writes a property whose value is a text (RFC 5545, 3.3.11). */
    IcsLines text(String name, String value) throws IOException {
        return raw(name, escaped(value));
    }

    /** A text has signs of its own for commas, semicolons and line ends, and holds no control character. */
    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '\\', ';', ',' -> escaped.append('\\').append(sign);
                case '\t' -> escaped.append(' ');
                case '\n', '\r', '\u0085', '\u2028', '\u2029' -> {
                    if (sign != '\n' || i == 0 || text.charAt(i - 1) != '\r') {
                        escaped.append("\\n");
                    }
                }
                default -> {
                    if (!Character.isISOControl(sign)) {
                        escaped.append(sign);
                    }
                }
            }
        }
        return escaped.toString();
    }

    /** A long line goes on behind a blank; no sign is cut in two. */
    private void folded(String line) throws IOException {
        int octets = 0;
        int from = 0;
        int at = 0;
        while (at < line.length()) {
            int sign = line.codePointAt(at);
            if (octets + octets(sign) > OCTETS) {
                out.write(line, from, at - from);
                out.write("\r\n ");
                octets = 1;
                from = at;
            }
            octets += octets(sign);
            at += Character.charCount(sign);
        }
        out.write(line, from, at - from);
        out.write("\r\n");
    }

    private static int octets(int sign) {
        if (sign < 0x80) {
            return 1;
        }
        if (sign < 0x800) {
            return 2;
        }
        return sign < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 3 : 4;
    }
}
