package org.annals.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.LanguageTag;

/**
 * The files of the program that a timeline begins with: {@code @name@} in them is a word that differs from one to another. What
 * people read in them lies in a folder for each language, by its tag.
 *
 * @param language the tag of that folder
 */
record Scaffold(String language) {

    private static final String ENGLISH = "en";

    /** The languages in which all files are there. */
    static final List<String> LANGUAGES = List.of("de", ENGLISH, "ru", "zh", "zh-Hant");

    private static final Pattern WORD = Pattern.compile("@([a-z-]+)@");
    private static final Pattern EMPTY_LINE_OF_A_WORD = Pattern.compile("(?m)^@([a-z-]+)@\n");

    /** In a language, or in the next wider one that the program has; in English if it has none. */
    static Scaffold in(String language) {
        return new Scaffold(LanguageTag.widening(language)
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse(ENGLISH));
    }

    /** A file with its words; a line on which only an empty word stands is left out. */
    String filled(String name, Map<String, String> words) {
        String lines = EMPTY_LINE_OF_A_WORD
                .matcher(text(name))
                .replaceAll(found -> word(found.group(1), words).isEmpty() ? "" : "$0");
        return WORD.matcher(lines).replaceAll(found -> Matcher.quoteReplacement(word(found.group(1), words)));
    }

    private static String word(String name, Map<String, String> words) {
        return Optional.ofNullable(words.get(name)).orElseThrow(() -> new AssertionError("no word for " + name));
    }

    /** That of the language, or the one for all. */
    private String text(String name) {
        return read(language + "/" + name)
                .or(() -> read(name))
                .orElseThrow(() -> new AssertionError(name + " is not packaged"));
    }

    private static Optional<String> read(String name) {
        try (InputStream in = Scaffold.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
