package org.annals.render.card;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The fonts of the program, each for the scripts that it has. */
public final class Fonts {

    private static final List<String> FILES = List.of(
            "noto-serif-latin-600-normal.woff",
            "noto-serif-latin-ext-600-normal.woff",
            "noto-serif-cyrillic-600-normal.woff",
            "noto-serif-cyrillic-ext-600-normal.woff",
            "noto-serif-greek-600-normal.woff",
            "noto-serif-vietnamese-600-normal.woff",
            "noto-sans-sc-chinese-simplified-500-normal.woff");

    private final List<Typeface> typefaces;
    private final Map<Integer, Optional<Typeface>> known = new ConcurrentHashMap<>();

    private Fonts(List<Typeface> typefaces) {
        this.typefaces = typefaces;
    }

    /** Reads all of them: a few milliseconds and four megabytes. */
    public static Fonts load() {
        return new Fonts(FILES.stream().map(Typeface::of).toList());
    }

    /**
     * A text as it can be drawn: without signs that no font has, such as emoji; nothing if a letter or digit is among them,
     * for the rest could not be read.
     */
    public Optional<String> drawable(String text) {
        var drawable = new StringBuilder();
        for (int sign :
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
            if (typeface(sign).isPresent()) {
                drawable.appendCodePoint(sign);
            } else if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
                drawable.append(' ');
            } else if (Character.isLetterOrDigit(sign) || isMark(sign)) {
                return Optional.empty();
            }
        }
        return Optional.of(drawable.toString().replaceAll(" {2,}", " ").strip());
    }

    private static boolean isMark(int sign) {
        return Character.getType(sign) == Character.COMBINING_SPACING_MARK;
    }

    private Optional<Typeface> typeface(int sign) {
        return known.computeIfAbsent(
                sign, one -> typefaces.stream().filter(face -> face.has(one)).findFirst());
    }

    /** How wide a text is, in the size of its letters. */
    float width(String text) {
        float width = 0;
        for (int sign : text.codePoints().toArray()) {
            width += typeface(sign).map(face -> face.advance(sign)).orElse(0f);
        }
        return width;
    }

    /** Draws one line of text. */
    void draw(String text, float size, float x, float y, Outline shape) {
        float at = x;
        for (int sign : text.codePoints().toArray()) {
            Optional<Typeface> face = typeface(sign);
            if (face.isPresent()) {
                face.get().draw(sign, size, at, y, shape);
                at += face.get().advance(sign) * size;
            }
        }
    }
}
