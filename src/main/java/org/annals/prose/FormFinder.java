package org.annals.prose;

import static java.lang.Character.UnicodeScript.BOPOMOFO;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HANGUL;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.KHMER;
import static java.lang.Character.UnicodeScript.LAO;
import static java.lang.Character.UnicodeScript.MYANMAR;
import static java.lang.Character.UnicodeScript.THAI;
import static java.lang.Character.UnicodeScript.TIBETAN;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds the forms of a phrase in texts, in capitals or small letters and as whole words; where two overlap, the longer one
 * is meant.
 */
public final class FormFinder {

    /** They have no blanks between words, or, as Korean, none before endings: there is no telling where a word ends. */
    private static final Set<UnicodeScript> UNSPACED =
            Set.of(HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL, THAI, LAO, KHMER, MYANMAR, TIBETAN);

    private final List<Form> forms;

    private record Form(String typed, String folded) {}

    /** A form, as it is declared, and where it stands in a text. */
    public record Found(String form, Span span) {}

    private record Stretch(String form, int start, int end) {}

    public FormFinder(Collection<String> forms) {
        this.forms = forms.stream()
                .map(form -> new Form(form, folded(form)))
                .filter(form -> !form.folded.isEmpty())
                .sorted(Comparator.comparing(form -> -form.folded.length()))
                .toList();
    }

    /** What all texts have in common that are one form. */
    public static String folded(String form) {
        return Folded.small(form.strip()).text();
    }

    public List<Found> in(String text) {
        return in(Folded.small(text));
    }

    /** In the order of the text, which has {@link Folded#small small letters}. */
    public List<Found> in(Folded text) {
        var stretches = new ArrayList<Stretch>();
        var taken = new BitSet();
        for (Form form : forms) {
            int next = text.text().indexOf(form.folded);
            while (next >= 0) {
                var stretch = new Stretch(form.typed, next, next + form.folded.length());
                if (isWhole(stretch, text.text()) && isFree(stretch, taken)) {
                    stretches.add(stretch);
                    taken.set(stretch.start, stretch.end);
                }
                next = text.text().indexOf(form.folded, next + 1);
            }
        }
        return stretches.stream()
                .sorted(Comparator.comparing(Stretch::start))
                .map(stretch -> new Found(stretch.form, text.span(stretch.start, stretch.end)))
                .toList();
    }

    private static boolean isFree(Stretch stretch, BitSet taken) {
        int next = taken.nextSetBit(stretch.start);
        return next < 0 || next >= stretch.end;
    }

    private static boolean isWhole(Stretch stretch, String text) {
        return !isInWord(stretch.start, text) && !isInWord(stretch.end, text);
    }

    /** Whether a word goes on at a place between two characters. */
    private static boolean isInWord(int at, String text) {
        return at > 0 && at < text.length() && isOfWord(text.codePointBefore(at)) && isOfWord(text.codePointAt(at));
    }

    private static boolean isOfWord(int c) {
        boolean isMark = Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
        return (Character.isLetterOrDigit(c) || isMark) && !UNSPACED.contains(UnicodeScript.of(c));
    }
}
