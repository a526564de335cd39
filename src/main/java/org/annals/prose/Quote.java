package org.annals.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Words to be found in a text as a person would find them: white space is one blank, quotation marks and dashes are plain.
 */
public record Quote(String words) {

    /** Where the words stand in a text, each place as offsets of the text as it is; they may overlap. */
    public List<Span> in(String text) {
        Folded wanted = Folded.of(words.strip());
        Folded folded = Folded.of(text);
        var found = new ArrayList<Span>();
        if (wanted.text.isEmpty()) {
            return found;
        }
        for (int at = folded.text.indexOf(wanted.text); at >= 0; at = folded.text.indexOf(wanted.text, at + 1)) {
            int last = at + wanted.text.length() - 1;
            found.add(new Span(folded.origin.get(at), folded.origin.get(last) + 1));
        }
        return found;
    }

    /** A text made plain, and where each of its characters came from. */
    private record Folded(String text, List<Integer> origin) {

        static Folded of(String text) {
            var folded = new StringBuilder();
            var origin = new ArrayList<Integer>();
            for (int i = 0; i < text.length(); i++) {
                char c = plain(text.charAt(i));
                if (isInsideGuillemets(text, i)) {
                    continue;
                }
                if (c != ' ' || folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(c);
                    origin.add(i);
                }
            }
            return new Folded(folded.toString(), origin);
        }

        /** The narrow blanks that French has there are not typed by everybody. */
        private static boolean isInsideGuillemets(String text, int at) {
            char before = at == 0 ? ' ' : text.charAt(at - 1);
            char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
            return text.charAt(at) == '\u202F' && (before == '«' || before == '‹' || after == '»' || after == '›');
        }

        private static char plain(char c) {
            return switch (c) {
                case '\n', '\t', '\u00A0', '\u202F' -> ' ';
                case '‘', '’', '‚', '‹', '›' -> '\'';
                case '“', '”', '„', '«', '»', '「', '」' -> '"';
                case '–', '—', '‑' -> '-';
                default -> c;
            };
        }
    }
}
