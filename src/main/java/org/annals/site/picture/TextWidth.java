package org.annals.site.picture;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How wide a text is at most in the sans-serif fonts that readers have, in em.
 *
 * <p>A table of the widest of the usual ones, with a reserve: the same on every machine, and no font has to be there.
 */
public final class TextWidth {

    private static final double RESERVE = 1.02;
    private static final double SMALL_CYRILLIC = 0.68;
    private static final double LARGE = 0.78;

    private static final Pattern LAST_SIGNS = Pattern.compile("[\\s\\p{Punct}]+$");

    /** Hundredths of an em, and the signs that are no wider; the blank, which a table cannot show, is as wide as a comma. */
    private static final Map<Integer, Double> WIDTHS = """
             27 '
             30 Jijl
             33 ,.‘’
             36 -:;If
             39 ()/[\\]t
             42 !r
             48 "
             51 _`–
             54 ?sz“”
             57 *Lc|
             60 Fkvxy
             63 EPSTYabdeghnopqu
             66 $0123456789K{}
             69 ABRVXZ
             72 C
             75 HU
             78 &DGN
             81 OQ
             84 #+<=>^w~
             93 M
             96 %
             99 Wm
            102 @—…
            """.lines()
            .flatMap(line -> line.substring(4).codePoints().boxed().map(sign -> Map.entry(sign, line)))
            .collect(Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> Integer.parseInt(entry.getValue().substring(0, 3).strip()) / 100.0));

    /** Those of ASCII, of which most names are made. */
    private static final double[] PLAIN =
            IntStream.range(0, 0x80).mapToDouble(TextWidth::lookedUp).toArray();

    private TextWidth() {}

    /** The width of a text in a font of size 1. */
    public static double of(String text) {
        return RESERVE
                * Normalizer.normalize(text, Normalizer.Form.NFD)
                        .codePoints()
                        .mapToDouble(TextWidth::of)
                        .sum();
    }

    /** The longest beginning of a text, cut between words where there are any, that with an ellipsis is not wider. */
    public static String cut(String text, double width) {
        if (of(text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && of(text.substring(0, end) + "…") > width) {
            int blank = text.lastIndexOf(' ', end - 1);
            end = blank > 0 ? blank : text.offsetByCodePoints(end, -1);
        }
        return LAST_SIGNS.matcher(text.substring(0, end)).replaceAll("") + "…";
    }

    private static double of(int sign) {
        return sign < PLAIN.length ? PLAIN[sign] : lookedUp(sign);
    }

    private static double lookedUp(int sign) {
        if (sign == ' ') {
            return lookedUp(',');
        }
        return WIDTHS.containsKey(sign) ? WIDTHS.getOrDefault(sign, LARGE) : ofOther(sign);
    }

    private static double ofOther(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            case Character.LOWERCASE_LETTER -> SMALL_CYRILLIC;
            default -> sign < 0x1100 ? LARGE : 1;
        };
    }
}
