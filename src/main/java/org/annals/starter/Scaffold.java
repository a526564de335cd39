package org.annals.starter;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The files of the program that a timeline begins with: {@code @name@} in them is a word that differs from one to another. */
final class Scaffold {

    private static final Pattern WORD = Pattern.compile("@([a-z-]+)@");
    private static final Pattern EMPTY_LINE_OF_A_WORD = Pattern.compile("(?m)^@([a-z-]+)@\n");

    /** A subtag of four letters (RFC 5646, 2.2.3). */
    private static final Pattern SCRIPT = Pattern.compile("-[A-Za-z]{4}(?:-|$)");

    private static final Set<String> SPOKEN = Set.of("en", "de", "ru", "zh");

    private Scaffold() {}

    /** A file with its words; a line on which only an empty word stands is left out. */
    static String filled(String name, Map<String, String> words) {
        String lines = EMPTY_LINE_OF_A_WORD
                .matcher(text(name))
                .replaceAll(found -> word(found.group(1), words).isEmpty() ? "" : "$0");
        return WORD.matcher(lines).replaceAll(found -> Matcher.quoteReplacement(word(found.group(1), words)));
    }

    /**
     * What the examples say in a language, or in the wider one of which it is a part; in English if the program has neither.
     * Another script is not a part.
     */
    static Map<String, String> examples(String language) {
        for (String tag = language; !tag.isEmpty(); tag = tag.replaceFirst("-?[^-]*$", "")) {
            if (SPOKEN.contains(tag) && !SCRIPT.matcher(language).find()) {
                return properties("words/" + tag + ".properties");
            }
        }
        return properties("words/en.properties");
    }

    private static Map<String, String> properties(String name) {
        Properties words = new Properties();
        try {
            words.load(new StringReader(text(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, words::getProperty));
    }

    private static String word(String name, Map<String, String> words) {
        return Optional.ofNullable(words.get(name)).orElseThrow(() -> new AssertionError("no word for " + name));
    }

    private static String text(String name) {
        try (var in = Scaffold.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError(name + " is not packaged");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
