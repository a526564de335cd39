package org.annals.syntax;

import java.util.List;
import java.util.Optional;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.source.Invisible;
import org.annals.source.SourceFile;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Runs SnakeYAML over some lines, and tells its failures as problems. */
final class YamlParser {

    private YamlParser() {}

    /** The value that lines are, or nothing if they are broken; then the last of the problems says why. */
    static Optional<YamlNode> read(YamlLines lines, List<Problem> problems) {
        String text = String.join("\n", lines.lines());
        var reader = new StreamReader(text);
        try {
            var texts = new TextReader(lines, problems);
            return new NodeReader(new ParserImpl(reader, options(text)), texts, problems).document();
        } catch (MarkedYAMLException e) {
            problems.add(YamlFault.of(e, lines));
        } catch (ReaderException e) {
            Location at = new SourceFile(lines.file().path(), text).at(text.indexOf(e.getCodePoint()), 1);
            problems.add(Invisible.problem(e.getCodePoint(), lines.place(at.line() - 1, at.column() - 1, at.length())));
        } catch (NumberFormatException e) { // a flaw of the parser's: "\UFFFFFFFF" has too many digits for it
            problems.add(YamlFault.badEscape(reader.getMark(), lines));
        }
        return Optional.empty();
    }

    private static LoaderOptions options(String text) {
        var options = new LoaderOptions();
        options.setCodePointLimit(text.length() + 1);
        options.setProcessComments(false);
        return options;
    }
}
