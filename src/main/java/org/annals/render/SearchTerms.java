package org.annals.render;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * The terms by which a text is found: the stems of its words, and of Chinese and Japanese each sign and each pair of them.
 * The script of a word tells its language. {@code templates/assets/find.js} reads in the same way what a visitor types.
 *
 * @param <T> what is kept for each term
 */
final class SearchTerms<T> {

    private static final Pattern ACCENT = Pattern.compile("(\\p{IsLatin})\\p{M}+");
    private static final Pattern ENGLISH = Pattern.compile("[a-z]+");
    private static final Pattern RUSSIAN = Pattern.compile("[а-я]+");
    private static final Pattern IZE = Pattern.compile("^([a-z]{3,})(?<![aeou]|[^i]v|[^t]iv|[^i]c|ert|pr|ad)is"
            + "(?=(?:e[drs]?|ers|ation(?:s|al|ally)?|ing(?:s|ly)?|able)$)");
    private static final Pattern OR =
            Pattern.compile("^([a-z]{3,})our(?=(?:s|ed|ers?|ings?|abl[ey]|ites?|ful|hoods?|al|ly|less|liness)?$)");
    private static final int FIRST_SIGN = 0x2E80;
    private static final String WHOLE = "=";

    private final Function<String, T> made;
    private final Map<String, T> byTerm = new HashMap<>();
    private final Map<String, T> byWord = new HashMap<>();

    /**
     * Begins without any term.
     *
     * @param made what is kept for a term that was not seen before
     */
    SearchTerms(Function<String, T> made) {
        this.made = made;
    }

    private enum Kind {
        GAP,
        WORD,
        SIGN
    }

    /** Every term that was seen. */
    Map<String, T> all() {
        return byTerm;
    }

    /** Names every term of a text, as often as it stands there. */
    void each(String text, Consumer<T> term) {
        runs(text, (run, kind) -> run(run, kind, term));
    }

    private static void runs(String text, BiConsumer<String, Kind> each) {
        int start = 0;
        Kind before = Kind.GAP;
        for (int i = 0; i <= text.length(); i++) {
            int sign = i < text.length() ? text.codePointAt(i) : ' ';
            Kind kind = kind(sign);
            if (kind != before) {
                if (before != Kind.GAP) {
                    each.accept(text.substring(start, i), before);
                }
                start = i;
                before = kind;
            }
            i += Character.charCount(sign) - 1;
        }
    }

    /**
     * The term of a whole name, which no word can be: {@code =} and the stems of its words.
     *
     * @return nothing if there is none
     */
    Optional<T> whole(String name) {
        var words = new ArrayList<String>();
        runs(name, (run, kind) -> words.add(kind == Kind.WORD ? stem(run) : fold(run)));
        return words.isEmpty() ? Optional.empty() : Optional.of(term(WHOLE + String.join(" ", words)));
    }

    private void run(String run, Kind kind, Consumer<T> term) {
        if (kind == Kind.WORD) {
            term.accept(byWord.computeIfAbsent(run, word -> term(stem(word))));
        } else if (kind == Kind.SIGN) {
            int[] signs = fold(run).codePoints().toArray();
            for (int i = 0; i < signs.length; i++) {
                term.accept(term(new String(signs, i, 1)));
                if (i + 1 < signs.length) {
                    term.accept(term(new String(signs, i, 2)));
                }
            }
        }
    }

    private T term(String term) {
        return byTerm.computeIfAbsent(term, made);
    }

    private static Kind kind(int sign) {
        if (sign < 0x80) {
            return Character.isLetterOrDigit(sign) ? Kind.WORD : Kind.GAP; // most signs by far
        }
        if (sign >= FIRST_SIGN && isChineseOrJapanese(sign)) {
            return Kind.SIGN;
        }
        return switch (Character.getType(sign)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> Kind.WORD;
            default -> Kind.GAP;
        };
    }

    private static boolean isChineseOrJapanese(int sign) {
        return switch (Character.UnicodeScript.of(sign)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> sign == 'ー';
        };
    }

    private static String stem(String run) {
        String word = fold(run);
        if (ENGLISH.matcher(word).matches()) {
            return stem(american(word), new EnglishStemmer());
        }
        return RUSSIAN.matcher(word).matches() ? stem(word, new RussianStemmer()) : word;
    }

    /**
     * British spelling as American: organise, labour. Words that are never spelt so and have a relative that would be lost
     * keep their s: revise (revision), praise (appraisal), precise, advertise, comprise, paradise.
     */
    private static String american(String word) {
        return OR.matcher(IZE.matcher(word).replaceFirst("$1iz")).replaceFirst("$1or");
    }

    private static String stem(String word, SnowballStemmer stemmer) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** Small letters without accents; ё is е, as most Russian texts write it. */
    private static String fold(String run) {
        String small = Normalizer.normalize(run, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String plain = ACCENT.matcher(small).replaceAll("$1");
        return Normalizer.normalize(plain, Normalizer.Form.NFC).replace('ё', 'е');
    }
}
