package org.annals.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;
import org.annals.syntax.FrontMatter;

/**
 * Reads one Markdown file with the front matter of Jekyll, Hugo or a repository of events with sources and actors: one event.
 * Its text stays as it is.
 */
final class ArticleReader implements ForeignReader {

    /** Jekyll tells the date by the name of the file. */
    private static final Pattern DATED = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})-.+");

    @Override
    public void read(SourceFile file, ForeignHandler handler) {
        if (file.text().startsWith("+++")) {
            handler.problem(Problem.of(
                    Rule.IMPORT_FORM,
                    file.at(0, 3),
                    "front matter in TOML is not read",
                    "change it to YAML between lines of three hyphens: hugo convert toYAML"));
            return;
        }
        var parts = FrontMatter.read(file);
        parts.problems().forEach(handler::problem);
        parts.value().ifPresent(read -> row(file, read, handler));
    }

    private static void row(SourceFile file, FrontMatter parts, ForeignHandler handler) {
        Location at = Location.of(file.path());
        Map<String, Cell> cells = new LinkedHashMap<>();
        Matcher dated = DATED.matcher(file.stem());
        if (dated.matches()) {
            cells.put("date", new Cell(dated.group(1), at));
        }
        cells.put("body", new Cell(PlainText.ofMarkdown(parts.text()), at));
        handler.row(EventRecord.row(at, parts.fields().entries(), cells, parts.text(), parts.places(), handler));
    }
}
