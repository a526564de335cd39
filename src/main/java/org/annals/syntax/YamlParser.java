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

/** Runs SnakeYAML over some lines, and tells its failures as problems. */
final class YamlParser {

    private YamlParser() {}

    /** The value that lines are, or nothing if they are broken; then the last of the problems says why. */
    static Optional<YamlNode> read(YamlLines lines, List<Problem> problems) {
        String text = String.join("\n", lines.lines());
        try {
            return read(new WholeText(text), lines, problems);
        } catch (ReaderException e) {
            Location at = new SourceFile(lines.file().path(), text).at(text.indexOf(e.getCodePoint()), 1);
            problems.add(Invisible.problem(e.getCodePoint(), lines.place(at.line() - 1, at.column() - 1, at.length())));
        }
        return Optional.empty();
    }

    private static Optional<YamlNode> read(WholeText text, YamlLines lines, List<Problem> problems) {
        try {
            var texts = new TextReader(lines, problems);
            return new NodeReader(new ParserImpl(text, options()), texts, problems).document();
        } catch (MarkedYAMLException e) {
            problems.add(YamlFault.of(e, lines));
        } catch (NumberFormatException e) { // a flaw of the parser's: "\UFFFFFFFF" has too many digits for it
            problems.add(YamlFault.badEscape(text.getMark(), lines));
        }
        return Optional.empty();
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE); // the file itself has a limit
        options.setProcessComments(false);
        return options;
    }
}
