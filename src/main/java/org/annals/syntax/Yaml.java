package org.annals.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.source.Invisible;
import org.annals.source.SourceFile;
import org.annals.syntax.YamlNode.YamlMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads YAML into located nodes. Nothing in a file can name a class, repeat a part by reference or become a number. */
public final class Yaml {

    private Yaml() {}

    /** Reads a whole file, which must be a map. */
    public static Result<YamlMap> read(SourceFile file) {
        return read(file, file.text(), 1);
    }

    /**
     * Reads a map out of a part of a file.
     *
     * @param text whole lines of the file
     * @param firstLine the line of the file with which {@code text} begins
     */
    static Result<YamlMap> read(SourceFile file, String text, int firstLine) {
        var problems = new ArrayList<Problem>();
        var reader = new StreamReader(text);
        Optional<YamlNode> root = Optional.empty();
        try {
            var texts = new TextReader(file.path(), text, firstLine, problems);
            root = new NodeReader(new ParserImpl(reader, options(text)), texts, problems).document();
        } catch (MarkedYAMLException e) {
            problems.add(YamlFault.of(e, file, firstLine));
        } catch (ReaderException e) {
            int at = file.text().indexOf(e.getCodePoint());
            problems.add(Invisible.problem(e.getCodePoint(), file.at(at, 1)));
        } catch (NumberFormatException e) { // a flaw of the parser's: "\UFFFFFFFF" has too many digits for it
            problems.add(YamlFault.badEscape(reader.getMark(), file, firstLine));
        }
        return new Result<>(root.flatMap(node -> asMap(node, problems)), problems);
    }

    private static Optional<YamlMap> asMap(YamlNode node, List<Problem> problems) {
        if (node instanceof YamlMap map) {
            return Optional.of(map);
        }
        problems.add(Problem.of(
                Rule.WRONG_TYPE,
                node.at(),
                "keys with values are expected here",
                "write lines such as title: Some words"));
        return Optional.empty();
    }

    private static LoaderOptions options(String text) {
        var options = new LoaderOptions();
        options.setCodePointLimit(text.length() + 1);
        options.setProcessComments(false);
        return options;
    }
}
