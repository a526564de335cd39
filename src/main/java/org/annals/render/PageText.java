package org.annals.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.prose.Quote;
import org.annals.prose.Span;

/**
 * The text of a piece of HTML that we wrote, as a program that reads the page has it: with the numbers of citations and the
 * letters of notes.
 *
 * @param text all of it
 * @param words the places in it of what is neither number nor letter, in order
 * @param elements where each element with an id begins and ends
 */
record PageText(String text, List<Integer> words, Map<String, Span> elements) {

    private static final Pattern PIECE = Pattern.compile("<(/?)([a-z0-9]+)((?: [^>]*)?)>|&[a-z0-9#]+;|[^<&]+");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Set<String> VOID = Set.of("br", "hr");
    private static final String SIGNS = "\u2060\u202F";
    private static final String BEFORE_CITATION = " (?=[.,;:!?)](\\s|$))";

    static PageText of(String html) {
        return new Reader().read(html);
    }

    /** A plain text without line ends, and without the blank that stood before a citation. */
    static String read(String plain) {
        return plain.replaceAll("\\s+", " ").replaceAll(BEFORE_CITATION, "").strip();
    }

    /** Every place where these words stand, whatever numbers and letters stand between them. */
    List<Span> find(String quoted) {
        List<Integer> places = new ArrayList<>(words);
        var plain = new StringBuilder();
        places.forEach(place -> plain.append(text.charAt(place)));
        List<Integer> blanks = new ArrayList<>();
        Matcher blank = Pattern.compile(BEFORE_CITATION).matcher(plain);
        while (blank.find()) {
            blanks.add(0, blank.start());
        }
        blanks.forEach(at -> {
            plain.deleteCharAt(at);
            places.remove(at.intValue());
        });
        return new Quote(read(quoted))
                .in(plain.toString()).stream()
                        .map(found -> new Span(places.get(found.start()), places.get(found.end() - 1) + 1))
                        .toList();
    }

    private static final class Reader {

        private record Open(String name, String id, int start) {}

        private final StringBuilder text = new StringBuilder();
        private final List<Integer> words = new ArrayList<>();
        private final Map<String, Span> elements = new HashMap<>();
        private final Deque<Open> open = new ArrayDeque<>();

        PageText read(String html) {
            Matcher piece = PIECE.matcher(html);
            while (piece.find()) {
                String name = piece.group(2);
                if (name == null) {
                    words(piece.group());
                } else if (piece.group(1).isEmpty()) {
                    open(name, piece.group(3));
                } else {
                    close();
                }
            }
            return new PageText(text.toString(), List.copyOf(words), Map.copyOf(elements));
        }

        private void open(String name, String attributes) {
            if (!VOID.contains(name)) {
                Matcher id = ID.matcher(attributes);
                open.push(new Open(name, id.find() ? id.group(1) : "", text.length()));
            }
        }

        private void close() {
            Open closed = open.pop();
            elements.put(closed.id, new Span(closed.start, text.length()));
        }

        private void words(String written) {
            String plain = HtmlEscaping.decoded(written);
            boolean counted = open.stream().noneMatch(element -> element.name.equals("sup"));
            for (int i = 0; i < plain.length(); i++) {
                if (counted && SIGNS.indexOf(plain.charAt(i)) < 0) {
                    words.add(text.length() + i);
                }
            }
            text.append(plain);
        }
    }
}
