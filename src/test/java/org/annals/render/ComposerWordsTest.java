package org.annals.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.load.Guides;
import org.annals.load.Languages;
import org.annals.source.SourceFile;
import org.annals.syntax.Yaml;
import org.annals.syntax.YamlNode.YamlText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the form for an event says, it says in the language of the site. */
class ComposerWordsTest {

    private static final Path SCRIPTS = Path.of("templates/assets/composer");
    private static final Pattern SAID = Pattern.compile("(?:say\\(|: )'(composer\\.[a-z.-]+[a-z])'");

    /** Names of things that are called the same in several languages, and words that German shares with English. */
    private static final Set<String> SHARED = Set.of(
            "composer.key.name",
            "composer.key.text",
            "composer.key.wikidata",
            "composer.type.interview",
            "composer.type.patent",
            "composer.type.software");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "templates/i18n/en.yaml",
                "templates/i18n/de.yaml",
                "templates/i18n/ru.yaml",
                "templates/i18n/zh.yaml",
                "src/test/resources/gallery/arabic-press/templates/i18n/ar.yaml"
            })
    void everyNameHelpAndChoiceOfTheFormHasWords(String file) throws IOException {
        Map<String, String> phrases = phrases(file);
        var missing = new TreeSet<String>();
        collect(JsonParser.parseString(Json.compact(new ComposerForm(phrases).fields(Guides.event()))), missing);
        assertThat(missing).contains("composer.key.title", "composer.type.webpage", "note.dispute");
        missing.removeAll(phrases.keySet());
        assertThat(missing).isEmpty();
    }

    /** What was copied from the English file and never translated looks like a word. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "templates/i18n/de.yaml",
                "templates/i18n/ru.yaml",
                "templates/i18n/zh.yaml",
                "src/test/resources/gallery/arabic-press/templates/i18n/ar.yaml"
            })
    void noneOfItsWordsIsTheEnglishOne(String file) throws IOException {
        Map<String, String> english = Languages.english().phrases();
        assertThat(phrases(file).entrySet().stream()
                        .filter(phrase -> phrase.getKey().matches("(?:composer|note)\\..*"))
                        .filter(phrase -> phrase.getValue().equals(english.get(phrase.getKey())))
                        .filter(phrase -> phrase.getValue().matches(".*\\p{L}{3}.*"))
                        .map(Map.Entry::getKey)
                        .filter(key -> !SHARED.contains(key)))
                .isEmpty();
    }

    @Test
    void whatTheScriptsSayIsInTheFileOfEnglish() throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> scripts = Files.list(SCRIPTS)) {
            for (Path script : scripts.toList()) {
                SAID.matcher(Files.readString(script)).results().forEach(found -> said.add(found.group(1)));
            }
        }
        assertThat(said).contains("composer.problems", "composer.change.none").hasSizeGreaterThan(30);
        said.removeAll(Languages.english().phrases().keySet());
        assertThat(said).isEmpty();
    }

    /** The keys of the words for all that a form shows: {@code lang} stands where its help has none. */
    private static void collect(JsonElement in, Set<String> keys) {
        if (in instanceof JsonArray list) {
            list.forEach(item -> collect(item, keys));
        } else if (in instanceof JsonObject map) {
            if (map.has("help")) {
                String name = map.get("name").getAsString();
                keys.add("composer.key." + name);
                choices(map.getAsJsonObject("form")).forEach(word -> keys.add("composer." + name + "." + word));
                if (map.has("lang")) {
                    keys.add("the help of " + name);
                }
            } else if (isOf("variants", map)) {
                map.getAsJsonObject("of").keySet().forEach(kind -> keys.add("note." + kind));
            }
            map.asMap().values().forEach(value -> collect(value, keys));
        }
    }

    private static Stream<String> choices(JsonObject form) {
        return isOf("choice", form)
                ? form.getAsJsonArray("of").asList().stream()
                        .map(choice -> choice.getAsJsonArray().get(0).getAsString())
                : Stream.of();
    }

    private static boolean isOf(String type, JsonObject form) {
        return new JsonPrimitive(type).equals(form.get("type"));
    }

    private static Map<String, String> phrases(String file) throws IOException {
        return Yaml.read(new SourceFile(file, Files.readString(Path.of(file)))).value().orElseThrow().entries().stream()
                .filter(entry -> entry.value() instanceof YamlText)
                .collect(Collectors.toMap(entry -> entry.key().value(), entry -> ((YamlText) entry.value()).value()));
    }
}
