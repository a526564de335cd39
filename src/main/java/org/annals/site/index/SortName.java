package org.annals.site.index;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.model.Language;

/**
 * Names as they are sorted: without capitals, accents and signs, and without an article before them.
 *
 * <p>The same in every place, whatever language the machine speaks.
 *
 * @param articles the words of the site's language that do not count at the beginning of a name
 */
public record SortName(Set<String> articles) {

    /** Accents and apostrophes. */
    private static final Pattern UNSAID = Pattern.compile("[\\p{M}'‘’ʻʼ`´]+");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static SortName in(Language language) {
        String articles =
                Optional.ofNullable(language.phrases().get("letters.articles")).orElse("");
        return new SortName(Set.copyOf(List.of(articles.strip().split("\\s+"))));
    }

    /** A name in whichever language. */
    public static String of(String name) {
        String joined =
                UNSAID.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return SIGNS.matcher(joined.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** A name in the site's language. */
    public String withoutArticle(String name) {
        String plain = of(name);
        int space = plain.indexOf(' ');
        return space > 0 && articles.contains(plain.substring(0, space)) ? plain.substring(space + 1) : plain;
    }
}
