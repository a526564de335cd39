package org.annals.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annals.model.Language;
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
    public static final List<String> BROUGHT = List.of("de", ENGLISH, "ru", "zh");

    /** Each is the same for every project, and is read with the first that needs it. */
    private static final Map<String, Lazy<YamlMap>> PACKAGED =
            BROUGHT.stream().collect(Collectors.toUnmodifiableMap(tag -> tag, tag -> new Lazy<>(() -> packaged(tag))));

    private Languages() {}

    /**
     * The words of a language in this project.
     *
     * @param from where the project says that it has this language
     */
    public static Result<Language> read(SourceTree tree, String tag, Location from) {
        Optional<Result<Language>> own = tree.find(file(tag)).map(file -> read(file, tree));
        return own.orElseGet(
                () -> BROUGHT.contains(tag) ? Result.of(language(brought(tag))) : Result.failed(missing(tag, from)));
    }

    private static Result<Language> read(SourceFile file, SourceTree tree) {
        Result<YamlMap> map = Yaml.read(file);
        return map.hasErrors()
                ? map.map(Languages::language)
                : map.then(found -> Result.of(
                        language(found), new PhraseKeys(found, english(tree), file, tree.templates()).problems()));
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
        return language(brought(ENGLISH));
    }

    private static YamlMap brought(String tag) {
        return Objects.requireNonNull(PACKAGED.get(tag), tag).get();
    }

    private static YamlMap packaged(String tag) {
        SourceFile file = ProgramTemplates.packaged().text("i18n/" + tag + ".yaml", file(tag));
        return Yaml.read(file).value().orElseThrow();
    }

    private static Language language(YamlMap map) {
        Map<String, String> phrases = new HashMap<>();
        map.entries().forEach(entry -> {
            if (entry.value() instanceof YamlText text) {
                phrases.put(entry.key().value(), text.value());
            }
        });
        return new Language(phrases);
    }
}
