package org.annals.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.Places;
import org.annals.source.SourceFile;
import org.annals.syntax.FrontMatter;
import org.annals.syntax.JsonNodes;
import org.annals.syntax.YamlNode.Entry;
import org.annals.syntax.YamlNode.YamlMap;

/**
 * Reads one Markdown file with the front matter of Jekyll, Hugo or a repository of events with sources and actors: one event.
 * Its text stays as it is.
 */
final class ArticleReader implements ForeignReader {

    /** Jekyll tells the date by the name of the file. */
    private static final Pattern DATED = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})-.+");

    /** Front matter of Hugo in JSON, up to the brace that closes it on a line of its own. */
    private static final Pattern JSON = Pattern.compile("(\\{\\s*\n[\\s\\S]*?\n\\}[ \\t]*(?:\n|$))([\\s\\S]*)");

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
        Matcher json = JSON.matcher(file.text());
        if (json.matches()) {
            json(file, json, handler);
            return;
        }
        var parts = FrontMatter.read(file);
        parts.problems().forEach(handler::problem);
        parts.value().ifPresent(read -> row(file, read, handler));
    }

    private static void json(SourceFile file, Matcher parts, ForeignHandler handler) {
        var read = JsonNodes.read(new SourceFile(file.path(), parts.group(1)));
        read.problems().forEach(handler::problem);
        int start = parts.start(2);
        read.value()
                .filter(YamlMap.class::isInstance)
                .ifPresent(map -> row(
                        file,
                        ((YamlMap) map).entries(),
                        parts.group(2).strip(),
                        (from, length) -> file.at(start + from, length),
                        handler));
    }

    private static void row(SourceFile file, FrontMatter parts, ForeignHandler handler) {
        row(file, parts.fields().entries(), parts.text(), parts.places(), handler);
    }

    private static void row(SourceFile file, List<Entry> entries, String text, Places places, ForeignHandler handler) {
        Location at = Location.of(file.path());
        Map<String, Cell> cells = new LinkedHashMap<>();
        Matcher dated = DATED.matcher(file.stem());
        if (dated.matches()) {
            cells.put("date", new Cell(dated.group(1), at));
        }
        cells.put("body", new Cell(PlainText.ofMarkdown(text), at));
        handler.row(EventRecord.row(at, entries, cells, text, places, handler));
    }
}
