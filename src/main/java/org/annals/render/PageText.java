package org.annals.render;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.problem.Lazy;
import org.annals.prose.Folded;
import org.annals.prose.Quote;
import org.annals.prose.Span;

/**
 * The text of a piece of HTML that we wrote, as a program that reads the page has it: with the numbers of citations and the
 * letters of notes.
 */
final class PageText {

    private static final Set<String> VOID = Set.of("br", "hr");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final String text;
    private final Map<String, Span> elements;
    private final Lazy<Plain> plain;

    private PageText(String text, int[] words, Map<String, Span> elements) {
        this.text = text;
        this.elements = Map.copyOf(elements);
        this.plain = new Lazy<>(() -> Plain.of(text, words));
    }

    static PageText of(String html) {
        return new Reader().read(html);
    }

    /** All of it. */
    String text() {
        return text;
    }

    /** Where an element with an id begins and ends. */
    Optional<Span> element(String id) {
        return Optional.ofNullable(elements.get(id));
    }

    /** A plain text without line ends, and without the blank that stood before a citation. */
    static String read(String plain) {
        String line = BLANKS.matcher(plain).replaceAll(" ");
        var read = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            if (!isBeforeCitation(line, i)) {
                read.append(line.charAt(i));
            }
        }
        return read.toString().strip();
    }

    /** Whether a blank stands where a citation was taken out, in front of a sign that ends or parts a sentence. */
    private static boolean isBeforeCitation(CharSequence text, int at) {
        return text.charAt(at) == ' '
                && at + 1 < text.length()
                && ".,;:!?)".indexOf(text.charAt(at + 1)) >= 0
                && (at + 2 == text.length() || isBlank(text.charAt(at + 2)));
    }

    private static boolean isBlank(char sign) {
        return sign == ' ' || (sign >= '\t' && sign <= '\r');
    }

    /** Every place where these words stand, whatever numbers and letters stand between them. */
    List<Span> find(String quoted) {
        int[] places = plain.get().places;
        return new Quote(read(quoted))
                .in(plain.get().folded).stream()
                        .map(found -> new Span(places[found.start()], places[found.end() - 1] + 1))
                        .toList();
    }

    /** The text without numbers, letters and the blanks that stood before citations, and where each sign of it stands. */
    private static final class Plain {

        final Folded folded;
        final int[] places;

        private Plain(Folded folded, int[] places) {
            this.folded = folded;
            this.places = places;
        }

        static Plain of(String text, int[] words) {
            var all = new StringBuilder(words.length);
            for (int word : words) {
                all.append(text.charAt(word));
            }
            int[] places = new int[words.length];
            var plain = new StringBuilder(words.length);
            for (int i = 0; i < words.length; i++) {
                if (!isBeforeCitation(all, i)) {
                    places[plain.length()] = words[i];
                    plain.append(all.charAt(i));
                }
            }
            return new Plain(Folded.of(plain.toString()), Arrays.copyOf(places, plain.length()));
        }
    }

    private static final class Reader {

        private record Open(String id, int start, boolean raised) {}

        private static final String SIGNS = "\u2060\u202F";
        private static final String ID = " id=\"";

        private final StringBuilder text = new StringBuilder();
        private final Map<String, Span> elements = new HashMap<>();
        private final Deque<Open> open = new ArrayDeque<>();
        private int[] words = new int[256];
        private int count;
        private int raised;

        PageText read(String html) {
            for (int at = 0; at < html.length(); ) {
                boolean isTag = html.charAt(at) == '<';
                int end = isTag ? html.indexOf('>', at) : html.indexOf('<', at);
                int to = end < 0 ? html.length() : end;
                if (isTag) {
                    tag(html.substring(at + 1, to));
                } else {
                    words(HtmlEscaping.decoded(html.substring(at, to)));
                }
                at = isTag ? to + 1 : to;
            }
            return new PageText(text.toString(), Arrays.copyOf(words, count), elements);
        }

        private void tag(String tag) {
            if (tag.startsWith("/")) {
                close();
            } else if (!VOID.contains(tag)) {
                boolean isRaised = tag.equals("sup") || tag.startsWith("sup ");
                raised += isRaised ? 1 : 0;
                open.push(new Open(id(tag), text.length(), isRaised));
            }
        }

        private static String id(String tag) {
            int at = tag.indexOf(ID);
            return at < 0 ? "" : tag.substring(at + ID.length(), tag.indexOf('"', at + ID.length()));
        }

        private void close() {
            Open closed = open.pop();
            raised -= closed.raised ? 1 : 0;
            if (!closed.id.isEmpty()) {
                elements.put(closed.id, new Span(closed.start, text.length()));
            }
        }

        private void words(String plain) {
            if (raised == 0) {
                words = count + plain.length() > words.length
                        ? Arrays.copyOf(words, 2 * (count + plain.length()))
                        : words;
                for (int i = 0; i < plain.length(); i++) {
                    if (SIGNS.indexOf(plain.charAt(i)) < 0) {
                        words[count++] = text.length() + i;
                    }
                }
            }
            text.append(plain);
        }
    }
}
