package org.annals.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.annals.problem.Location;
import org.annals.source.SourceFile;

/** The lines of a calendar with those joined that were folded (RFC 5545, 3.1). */
final class ContentLines {

    /**
     * One property.
     *
     * @param parameters between its name and the colon, as they are typed
     */
    record ContentLine(String name, String parameters, String value, Location at) {

        boolean isBegin(String component) {
            return name.equals("BEGIN") && value.strip().equalsIgnoreCase(component);
        }

        /** The value as text (RFC 5545, 3.3.11). */
        String text() {
            var out = new StringBuilder();
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c == '\\' && i + 1 < value.length()) {
                    char next = value.charAt(++i);
                    out.append(next == 'n' || next == 'N' ? '\n' : next);
                } else {
                    out.append(c);
                }
            }
            return out.toString();
        }
    }

    private ContentLines() {}

    static List<ContentLine> of(SourceFile file) {
        var lines = new ArrayList<ContentLine>();
        var open = new StringBuilder();
        int start = 1;
        int number = 0;
        for (String line : file.text().split("\n", -1)) {
            number++;
            if (line.startsWith(" ") || line.startsWith("\t")) {
                open.append(line, 1, line.length());
                continue;
            }
            add(open, new Location(file.path(), start, 1, 0), lines);
            open.setLength(0);
            open.append(line);
            start = number;
        }
        add(open, new Location(file.path(), start, 1, 0), lines);
        return lines;
    }

    /** A line that is none is kept under a name of its own, so that it is not lost. */
    private static void add(CharSequence text, Location at, List<ContentLine> lines) {
        if (text.toString().isBlank()) {
            return;
        }
        String line = text.toString();
        int colon = colon(line);
        int end = colon < 0 ? 0 : Math.min(colon, (line + ";").indexOf(';'));
        lines.add(
                end == 0
                        ? new ContentLine("line", "", line, at)
                        : new ContentLine(
                                line.substring(0, end).toUpperCase(Locale.ROOT),
                                line.substring(end, colon),
                                line.substring(colon + 1),
                                at));
    }

    /** The first colon that is not between quotation marks, or less than none. */
    private static int colon(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ':' && !quoted) {
                return i;
            }
        }
        return -1;
    }
}
