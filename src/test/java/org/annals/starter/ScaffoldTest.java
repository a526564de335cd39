package org.annals.starter;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.load.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.yaml.snakeyaml.Yaml;

/** What a timeline begins with says the same in each language: a language that falls behind the English one is told. */
class ScaffoldTest {

    private static final Path FILES = Path.of("src/main/resources/org/annals/starter");
    private static final Pattern WORD = Pattern.compile("@[a-z-]+@");

    /** A relative link may hold the name of a file that its reader chooses. */
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]*?)(?:[a-z-]+\\.md)?\\)");

    private static final Pattern MARK =
            Pattern.compile("^ *(#+ |- \\[ ] |- |[0-9]\\. |\\| `|\\||```|---|<!--|[a-z]+:)?");

    /** What machines read, and what is the same in every language. */
    private static final List<String> FIXED =
            List.of("id", "type", "symbol", "page", "kind", "side", "labels", "required", "place", "date", "people");

    @Test
    void theyAreTheLanguagesOfThePages() throws IOException {
        assertThat(Scaffold.LANGUAGES).isEqualTo(Languages.BROUGHT);
        assertThat(Scaffold.LANGUAGES)
                .allSatisfy(tag -> assertThat(FILES.resolve(tag)).isDirectory());
    }

    @ParameterizedTest
    @CsvSource({
        "de, de",
        "de-AT, de",
        "zh-SG, zh",
        "zh-Hans-CN, zh",
        "zh-Hant-HK, zh-Hant",
        "zh-TW, zh-Hant",
        "zh-hk, zh-Hant",
        "fr, en",
        "../de, en",
    })
    void aLanguageIsSpokenAsItsNextWiderOne(String tag, String folder) {
        assertThat(Scaffold.in(tag).language()).isEqualTo(folder);
    }

    @ParameterizedTest
    @FieldSource("org.annals.starter.Scaffold#LANGUAGES")
    void noFileIsMissing(String language) {
        assertThat(texts(language).keySet()).isEqualTo(texts("en").keySet());
    }

    @ParameterizedTest
    @FieldSource("org.annals.starter.Scaffold#LANGUAGES")
    void theSameWordsAreFilledIn(String language) {
        assertThat(inEach(language, text -> all(WORD, text, MatchResult::group)))
                .isEqualTo(inEach("en", text -> all(WORD, text, MatchResult::group)));
    }

    @ParameterizedTest
    @FieldSource("org.annals.starter.Scaffold#LANGUAGES")
    void theSamePlacesAreLinked(String language) {
        assertThat(inEach(language, text -> all(LINK, text, link -> link.group(1))))
                .isEqualTo(inEach("en", text -> all(LINK, text, link -> link.group(1))));
    }

    /** Headings, points, rows of tables and examples, line by line. */
    @ParameterizedTest
    @FieldSource("org.annals.starter.Scaffold#LANGUAGES")
    void textsHaveTheSameParts(String language) {
        assertThat(parts(language)).isEqualTo(parts("en"));
    }

    /** Keys, ids, choices and what must be answered; only what people read differs. */
    @ParameterizedTest
    @FieldSource("org.annals.starter.Scaffold#LANGUAGES")
    void formsAndListsHaveTheSameKeys(String language) {
        assertThat(yaml(language)).isEqualTo(yaml("en"));
    }

    @ParameterizedTest
    @FieldSource("org.annals.starter.Scaffold#LANGUAGES")
    void theGuideCallsTheFormsByTheirNames(String language) {
        Map<String, String> texts = texts(language);
        texts.forEach((path, text) -> {
            if (path.contains("ISSUE_TEMPLATE")) {
                String name = text.lines().findFirst().orElseThrow().replace("name: ", "");
                assertThat(texts.get("github/CONTRIBUTING.md")).contains("*" + name + "*");
            }
        });
    }

    /** No sentence is left that nobody translated. */
    @ParameterizedTest
    @FieldSource("org.annals.starter.Scaffold#LANGUAGES")
    void eachSpeaksItsOwnLanguage(String language) {
        Map<String, List<String>> english = inEach("en", ScaffoldTest::sentences);
        Map<String, List<String>> own = inEach(language, ScaffoldTest::sentences);
        assertThat(english.values()).anyMatch(sentences -> sentences.size() > 10);
        own.forEach((path, sentences) -> {
            if (!language.equals("en")) {
                assertThat(sentences).as(path).doesNotContainAnyElementsOf(english.getOrDefault(path, List.of()));
            }
        });
    }

    private static List<String> sentences(String text) {
        return text.lines()
                .filter(line -> line.matches(".*[A-Za-z]+( [a-z]+){3}.*"))
                .toList();
    }

    private static Map<String, List<String>> parts(String language) {
        Map<String, List<String>> parts = inEach(
                language,
                text -> text.lines()
                        .map(line -> all(MARK, line, MatchResult::group).get(0))
                        .toList());
        parts.keySet().removeIf(path -> !path.endsWith(".md"));
        return parts;
    }

    private static Map<String, Object> yaml(String language) {
        Map<String, Object> shapes = new TreeMap<>();
        texts(language).forEach((path, text) -> {
            if (!path.endsWith(".md")) {
                String filled =
                        WORD.matcher(text.replaceAll("(?m)^@[a-z-]+@$", "")).replaceAll("word");
                shapes.put(path, shape("", new Yaml().load(filled)));
            }
        });
        return shapes;
    }

    private static Object shape(String key, Object node) {
        if (node instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .collect(toMap(
                            entry -> String.valueOf(entry.getKey()),
                            entry -> shape(String.valueOf(entry.getKey()), entry.getValue())));
        }
        if (node instanceof Collection<?> list) {
            return list.stream().map(item -> shape(key, item)).toList();
        }
        return FIXED.contains(key) ? node : "text";
    }

    private static <T> Map<String, T> inEach(String language, Function<String, T> found) {
        Map<String, T> all = new TreeMap<>();
        texts(language).forEach((path, text) -> all.put(path, found.apply(text)));
        return all;
    }

    private static List<String> all(Pattern pattern, String text, Function<MatchResult, String> part) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(part).toList();
    }

    private static Map<String, String> texts(String language) {
        Path folder = FILES.resolve(language);
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).collect(toCollection(TreeSet::new))) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
