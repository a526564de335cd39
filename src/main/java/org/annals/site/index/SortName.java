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

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['‘’ʻʼ`´]+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static SortName in(Language language) {
        String articles =
                Optional.ofNullable(language.phrases().get("letters.articles")).orElse("");
        return new SortName(Set.copyOf(List.of(articles.strip().split("\\s+"))));
    }

    /** A name in whichever language. */
    public static String of(String name) {
        String bare = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        String joined = APOSTROPHES.matcher(bare).replaceAll("");
        return SIGNS.matcher(joined.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** A name in the site's language. */
    public String withoutArticle(String name) {
        String plain = of(name);
        int space = plain.indexOf(' ');
        return space > 0 && articles.contains(plain.substring(0, space)) ? plain.substring(space + 1) : plain;
    }
}
