package org.annals.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.Language;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.source.ProgramTemplates;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.annals.syntax.Yaml;
import org.annals.syntax.YamlNode.Entry;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/** The words of the pages: {@code templates/i18n} has a file for each language. */
public final class Languages {

    private static final String ENGLISH = "en";

    /** How the keys end that a language can do without. */
    private static final String OPTIONAL = ".brief";

    private Languages() {}

    /**
     * The words of a language in this project.
     *
     * @param from where the project says that it has this language
     */
    public static Result<Language> read(SourceTree tree, String tag, Location from) {
        Optional<Result<Language>> own = tree.find(file(tag)).map(file -> read(file, english(tree)));
        return own.orElseGet(() -> tag.equals(ENGLISH) ? Result.of(english()) : Result.failed(missing(tag, from)));
    }

    /** The measure of the others: own templates may have own words. */
    private static YamlMap english(SourceTree tree) {
        return tree.find(file(ENGLISH)).flatMap(file -> Yaml.read(file).value()).orElseGet(Languages::packaged);
    }

    private static Result<Language> read(SourceFile file, YamlMap english) {
        Result<YamlMap> map = Yaml.read(file);
        return map.hasErrors()
                ? map.map(Languages::language)
                : map.then(found -> Result.of(language(found), missing(found, english, file)));
    }

    private static Problem missing(String tag, Location from) {
        return Problem.of(
                Rule.MISSING_FILE,
                from,
                "there is no " + file(tag) + ", in which the words of the pages stand in this language",
                "copy " + file(ENGLISH) + " to " + file(tag)
                        + " (annals eject i18n/en.yaml writes it), and translate what stands after the colons");
    }

    /** Each is told where it would stand, in the order of the English file. */
    private static List<Problem> missing(YamlMap own, YamlMap english, SourceFile file) {
        var problems = new ArrayList<Problem>();
        Location above = Location.of(file.path());
        for (Entry phrase : english.entries()) {
            String key = phrase.key().value();
            Optional<Location> at = own.entries().stream()
                    .map(Entry::key)
                    .filter(found -> found.value().equals(key))
                    .map(YamlText::at)
                    .findFirst();
            if (at.isEmpty() && !key.endsWith(OPTIONAL) && phrase.value() instanceof YamlText words) {
                problems.add(Problem.of(
                        Rule.MISSING_KEY,
                        above,
                        "the phrase " + key + " is missing below this line",
                        "write " + key + ": and what this language says for: " + words.value()));
            }
            above = at.orElse(above);
        }
        return problems;
    }

    private static String file(String tag) {
        return "templates/i18n/" + tag + ".yaml";
    }

    /** English, as it came with the program. */
    public static Language english() {
        return language(packaged());
    }

    private static YamlMap packaged() {
        SourceFile english = ProgramTemplates.packaged().text("i18n/en.yaml", file(ENGLISH));
        return Yaml.read(english).value().orElseThrow();
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
