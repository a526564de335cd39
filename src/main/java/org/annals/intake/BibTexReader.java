package org.annals.intake;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.intake.BibTexEntries.BibTexEntry;
import org.annals.model.date.read.DateReader;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;
import org.annals.syntax.JsonNodes;
import org.annals.syntax.YamlNode.YamlMap;
import org.jbibtex.ParseException;

/** Reads BibTeX: sources only. */
final class BibTexReader implements ForeignReader {

    /** The fields that the converter takes over; of others it says nothing. */
    private static final List<String> CONVERTED = List.of(
            "abstract",
            "accessed",
            "address",
            "annote",
            "author",
            "booktitle",
            "chapter",
            "date",
            "doi",
            "edition",
            "editor",
            "institution",
            "isbn",
            "issn",
            "issue",
            "journal",
            "journaltitle",
            "keywords",
            "language",
            "location",
            "month",
            "note",
            "number",
            "organization",
            "pages",
            "publisher",
            "revision",
            "school",
            "series",
            "status",
            "title",
            "type",
            "url",
            "urldate",
            "volume",
            "year");

    /** Those that hold dates as BibLaTeX writes them, which are EDTF, with their variables in CSL; the last is ours, for level 2. */
    private static final Map<String, String> DATES = Map.of(
            "date",
            "issued",
            "urldate",
            "accessed",
            "eventdate",
            "event-date",
            "origdate",
            "original-date",
            "edtf",
            "issued");

    /** Braces in braces: the parser of LaTeX goes down a step of the stack for each. */
    private static final int DEEPEST = 50;

    @Override
    public void read(SourceFile file, Finds finds) {
        BibTexEntries entries = BibTexEntries.of(file, finds);
        entries.all().forEach(entry -> take(entry, entries, finds));
        if (entries.all().isEmpty()) {
            finds.problem(Problem.of(
                    Rule.IMPORT_FORM,
                    Location.of(file.path()),
                    "no entry of BibTeX stands in this file",
                    "an entry begins like @article{key,"));
        }
    }

    /** Each entry by itself, so that a fault in one does not take the others with it. */
    private static void take(BibTexEntry entry, BibTexEntries entries, Finds finds) {
        Map<String, String> others = new LinkedHashMap<>();
        entry.fields().forEach((key, value) -> {
            boolean isDate =
                    DATES.containsKey(key) && DateReader.read(value).fault().isEmpty();
            if (isDate || !CONVERTED.contains(key)) {
                others.put(isDate ? DATES.get(key) : key, value);
            }
        });
        Optional.ofNullable(entry.fields().get("url")).ifPresent(url -> others.put("URL", url.replace("\\", "")));
        Optional<YamlMap> item =
                depth(entry.text()) > DEEPEST ? Optional.empty() : converted(entries.alone(entry), entry);
        item.ifPresent(map -> new CslReference(map, entry.at(), finds).read(others, false));
        if (item.isEmpty()) {
            finds.problem(Problem.of(
                    Rule.IMPORT_FORM,
                    entry.at(),
                    "the entry " + entry.key() + " cannot be read, and is left out",
                    "look at its braces, commas and quotation marks"));
        }
    }

    private static Optional<YamlMap> converted(String text, BibTexEntry entry) {
        var converter = new BibTeXConverter();
        try {
            var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            var item = converter.toItemData(converter.loadDatabase(bytes)).get(entry.key());
            return item == null
                    ? Optional.empty()
                    : JsonNodes.read(new SourceFile(
                                    entry.at().file(),
                                    item.toJson(new StringJsonBuilderFactory().createJsonBuilder())
                                            .toString()))
                            .value()
                            .filter(YamlMap.class::isInstance)
                            .map(map -> withoutEvent((YamlMap) map));
        } catch (ParseException | RuntimeException e) { // whatever the converter stumbles over is a fault of the entry
            return Optional.empty();
        }
    }

    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    /** The converter gives every entry the date of an event. */
    private static YamlMap withoutEvent(YamlMap map) {
        return new YamlMap(
                map.entries().stream()
                        .filter(entry -> !entry.key().value().equals("event-date"))
                        .toList(),
                map.at());
    }
}
