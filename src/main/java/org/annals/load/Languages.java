package org.annals.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.annals.model.Language;
import org.annals.problem.Result;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.annals.syntax.Yaml;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/** The words of the pages: {@code templates/i18n} has a file for each language. */
public final class Languages {

    private Languages() {}

    /** The words of a language in this project; nothing if it has no file for it. */
    public static Result<Language> read(SourceTree tree, String tag) {
        Optional<SourceFile> file = tree.find("templates/i18n/" + tag + ".yaml");
        return file.map(found -> Yaml.read(found).map(Languages::language))
                .orElseGet(() -> new Result<>(Optional.empty(), java.util.List.of()));
    }

    /** English, as it came with the program. */
    public static Language english() {
        try (var in = Languages.class.getResourceAsStream("en.yaml")) {
            if (in == null) {
                throw new AssertionError("en.yaml is not packaged");
            }
            var file = new SourceFile("en.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return language(Yaml.read(file).value().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
