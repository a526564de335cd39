package org.annals.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.source.SourceFile;
import org.annals.syntax.Yaml;
import org.annals.syntax.YamlNode.YamlMap;

/** The kinds in {@code site.yaml} with new ones below the last, as text, so that comments and order stay. */
final class KindAppendix {

    private static final String KEY = "kinds";

    /** The key, and the lines below it that are moved in; what is blank or a comment below the last of them is not its own. */
    private static final Pattern BLOCK = Pattern.compile(
            "(?m)^kinds:[ \\t]*(?:#.*)?\\n((?:[ \\t]*(?:#.*)?\\n)*+( +)[^ #\\n].*(?:\\n(?:[ \\t]*(?:#.*)?\\n)*+ +[^ #\\n].*)*)");

    private KindAppendix() {}

    /**
     * Adds lines such as {@code launch: {label: Launch, symbol: ring}}. Nothing, if the file is not written so that they can be added: the
     * result is read again to be sure.
     */
    static Optional<String> of(SourceFile site, List<String> lines) {
        String text = site.text().endsWith("\n") ? site.text() : site.text() + "\n";
        Matcher block = BLOCK.matcher(text);
        if (!block.find()) {
            return Optional.empty();
        }
        String added = "\n" + block.group(2) + String.join("\n" + block.group(2), lines);
        String whole = text.substring(0, block.end()) + added + text.substring(block.end());
        return Optional.of(whole).filter(made -> count(made) == count(text) + lines.size());
    }

    private static int count(String text) {
        return Yaml.read(new SourceFile("content/site.yaml", text))
                .value()
                .flatMap(map -> map.get(KEY))
                .filter(YamlMap.class::isInstance)
                .map(map -> ((YamlMap) map).entries().size())
                .orElse(-1);
    }
}
