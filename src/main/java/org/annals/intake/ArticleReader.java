package org.annals.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.intake.Row.Remark;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;
import org.annals.syntax.FrontMatter;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.Entry;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/**
 * Reads one Markdown file with the front matter of Jekyll, Hugo or a repository of events with sources and actors: one event.
 * Its text stays as it is.
 */
final class ArticleReader implements ForeignReader {

    /** What other generators call the keys of an event. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("description", "summary"),
            Map.entry("excerpt", "summary"),
            Map.entry("tags", "themes"),
            Map.entry("categories", "themes"),
            Map.entry("slug", "id"));

    /** What others call the variables of a source. */
    private static final Map<String, String> VARIABLES = Map.of(
            "title", "title",
            "url", "URL",
            "outlet", "container-title",
            "publication", "container-title",
            "publisher", "publisher",
            "date", "issued",
            "archived_url", OwnFields.ARCHIVE,
            "archive_url", OwnFields.ARCHIVE);

    /** Jekyll tells the date by the name of the file. */
    private static final Pattern DATED = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})-.+");

    @Override
    public void read(SourceFile file, Finds finds) {
        if (file.text().startsWith("+++")) {
            finds.problem(Problem.of(
                    Rule.IMPORT_FORM,
                    file.at(0, 3),
                    "front matter in TOML is not read",
                    "change it to YAML between lines of three hyphens: hugo convert toYAML"));
            return;
        }
        var parts = FrontMatter.read(file);
        parts.problems().forEach(finds::problem);
        parts.value().ifPresent(read -> row(file, read, finds));
    }

    private static void row(SourceFile file, FrontMatter parts, Finds finds) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        List<Remark> remarks = new ArrayList<>();
        for (Entry entry : parts.fields().entries()) {
            take(entry, cells, remarks, finds);
        }
        Matcher dated = DATED.matcher(file.stem());
        if (dated.matches()) {
            cells.putIfAbsent("date", new Cell(dated.group(1), Location.of(file.path())));
        }
        cells.putIfAbsent("body", new Cell(plain(parts.text()), Location.of(file.path())));
        var sorting = cells.containsKey(EventKeys.ACTORS) ? Row.Sorting.THEIRS : Row.Sorting.OURS;
        finds.row(new Row(Location.of(file.path()), cells, parts.text(), remarks, cited(parts.fields()), sorting));
    }

    /** Sources that are told with more than an address. */
    private static List<Reference> cited(YamlMap fields) {
        return fields.get("sources").filter(ArticleReader::areSources).stream()
                .flatMap(list -> ((YamlList) list).items().stream())
                .map(item -> source((YamlMap) item))
                .toList();
    }

    private static boolean areSources(YamlNode node) {
        return node instanceof YamlList list
                && !list.items().isEmpty()
                && list.items().stream()
                        .allMatch(item -> item instanceof YamlMap map
                                && map.get("title")
                                        .filter(YamlText.class::isInstance)
                                        .isPresent());
    }

    private static Reference source(YamlMap map) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("type", "webpage");
        map.entries()
                .forEach(entry -> fields.putIfAbsent(
                        VARIABLES.getOrDefault(
                                entry.key().value(), "their " + entry.key().value()),
                        text(entry.value())));
        return new Reference(map.at(), fields.getOrDefault("title", ""), fields, Map.of());
    }

    private static void take(Entry entry, Map<String, Cell> cells, List<Remark> remarks, Finds finds) {
        String name = entry.key().value();
        if (name.equals(EventKeys.ACTORS) && isFlat(entry.value())) {
            cells.put(name, new Cell(text(entry.value()), entry.value().at()));
        } else if (name.equals("sources") && areSources(entry.value())) {
            return; // each becomes one
        }
        String key = KEYS.getOrDefault(name, name);
        boolean isKey = (EventKeys.isKey(key) && !key.equals("body")) || key.equals("draft");
        if (isKey && !cells.containsKey(key) && isFlat(entry.value())) {
            cells.put(key, new Cell(text(entry.value()), entry.value().at()));
        } else if (!text(entry.value()).isBlank()) {
            remarks.add(new Remark(name, text(entry.value())));
            finds.loss(entry.key().at(), "an event has no key " + name + " for this", "it is kept in a comment");
        }
    }

    private static boolean isFlat(YamlNode node) {
        return node instanceof YamlText
                || (node instanceof YamlList list && list.items().stream().allMatch(YamlText.class::isInstance));
    }

    private static String text(YamlNode node) {
        if (node instanceof YamlList list) {
            return String.join(
                    "; ", list.items().stream().map(ArticleReader::text).toList());
        }
        if (node instanceof YamlMap map) {
            return String.join(
                    "; ",
                    map.entries().stream()
                            .map(entry -> entry.key().value() + ": " + text(entry.value()))
                            .toList());
        }
        return node instanceof YamlText text ? text.value() : "";
    }

    /** The first paragraph without the signs of Markdown, as far as it has only those of emphasis and of links. */
    private static String plain(String markdown) {
        String first = markdown.strip().split("\n\\s*\n", 2)[0];
        String words = first.replaceAll("\\[([^\\[\\]]*)\\]\\([^()\\s]*\\)", "$1")
                .replaceAll("(\\*\\*|\\*|__)(?=\\S)(.+?)\\1", "$2");
        return words.matches("(?s)[#>|`{<!-].*") || words.matches("(?s).*[\\[\\]<>`{}\\\\].*") ? "" : words;
    }
}
