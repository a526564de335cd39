package org.annals.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annals.model.Language;
import org.annals.model.LanguageTag;
import org.annals.problem.Lazy;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.source.ProgramTemplates;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.annals.syntax.Yaml;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/** The words of the pages: {@code templates/i18n} has a file for each language, and some come with the program. */
public final class Languages {

    private static final String ENGLISH = "en";

    /** The languages that come with the program, by their tags. */
    public static final List<String> BROUGHT = List.of("de", ENGLISH, "ru", "zh", "zh-Hant");

    /** Each is the same for every project, and is read with the first that needs it. */
    private static final Map<String, Lazy<YamlMap>> PACKAGED =
            BROUGHT.stream().collect(Collectors.toUnmodifiableMap(tag -> tag, tag -> new Lazy<>(() -> packaged(tag))));

    private Languages() {}

    /**
     * The words of a language in this project: of its file, and what that file does not say of the wider language, as for de-AT
     * of de.
     *
     * @param from where the project says that it has this language
     */
    public static Result<Language> read(SourceTree tree, String tag, Location from) {
        return words(tree, tag).map(read -> read.map(Language::new)).orElseGet(() -> Result.failed(missing(tag, from)));
    }

    /** Nothing if neither this language nor a wider one has a file. */
    private static Optional<Result<Map<String, String>>> words(SourceTree tree, String tag) {
        Optional<Result<Map<String, String>>> wider = LanguageTag.wider(tag).flatMap(shorter -> words(tree, shorter));
        Optional<SourceFile> own = tree.find(file(tag));
        if (own.isPresent()) {
            Map<String, String> known = wider.flatMap(Result::value).orElse(Map.of());
            Result<Map<String, String>> read = read(own.get(), known, tree);
            return Optional.of(wider.map(before -> before.then(words -> read)).orElse(read));
        }
        return BROUGHT.contains(tag) ? Optional.of(Result.of(phrases(brought(tag)))) : wider;
    }

    /** What a file says, with what is known already where it says nothing. */
    private static Result<Map<String, String>> read(SourceFile file, Map<String, String> known, SourceTree tree) {
        Result<YamlMap> map = Yaml.read(file);
        return map.hasErrors()
                ? map.map(found -> joined(known, phrases(found)))
                : map.then(found -> Result.of(
                        joined(known, phrases(found)),
                        new PhraseKeys(found, known.keySet(), english(tree), file, tree.templates()).problems()));
    }

    private static Map<String, String> joined(Map<String, String> known, Map<String, String> own) {
        Map<String, String> all = new HashMap<>(known);
        all.putAll(own);
        return all;
    }

    /** The measure of the others: own templates may have own words. */
    private static YamlMap english(SourceTree tree) {
        return tree.find(file(ENGLISH)).flatMap(file -> Yaml.read(file).value()).orElseGet(() -> brought(ENGLISH));
    }

    private static Problem missing(String tag, Location from) {
        return Problem.of(
                Rule.MISSING_FILE,
                from,
                "there is no " + file(tag) + ", in which the words of the pages stand in this language",
                "copy " + file(ENGLISH) + " to " + file(tag)
                        + " (annals eject i18n/en.yaml writes it), and translate what stands after the colons; the program itself has "
                        + String.join(", ", BROUGHT));
    }

    private static String file(String tag) {
        return "templates/i18n/" + tag + ".yaml";
    }

    /** English, as it came with the program. */
    public static Language english() {
        return new Language(phrases(brought(ENGLISH)));
    }

    private static YamlMap brought(String tag) {
        return Objects.requireNonNull(PACKAGED.get(tag), tag).get();
    }

    private static YamlMap packaged(String tag) {
        SourceFile file = ProgramTemplates.packaged().text("i18n/" + tag + ".yaml", file(tag));
        return Yaml.read(file).value().orElseThrow();
    }

    private static Map<String, String> phrases(YamlMap map) {
        Map<String, String> phrases = new HashMap<>();
        map.entries().forEach(entry -> {
            if (entry.value() instanceof YamlText text) {
                phrases.put(entry.key().value(), text.value());
            }
        });
        return phrases;
    }
}
