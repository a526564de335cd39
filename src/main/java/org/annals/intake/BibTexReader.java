package org.annals.intake;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.intake.BibTexEntries.BibTexEntry;
import org.annals.intake.BibTexEntries.BibTexField;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.Places;
import org.annals.source.SourceFile;
import org.annals.syntax.JsonNodes;
import org.annals.syntax.YamlNode.Entry;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;
import org.jbibtex.ParseException;

/** Reads BibTeX: sources only. */
final class BibTexReader implements ForeignReader {

    private static final Set<String> DOUBLES = Set.of("event-date", "collection-editor", "number-of-pages");

    private static final Pattern OTHERS = Pattern.compile("(?:^|\\s+and)\\s+others\\s*$|^others$");

    /** Braces in braces: the parser of LaTeX goes down a step of the stack for each. */
    private static final int DEEPEST = 50;

    @Override
    public void read(SourceFile file, ForeignHandler handler) {
        BibTexEntries entries = BibTexEntries.of(file, handler);
        entries.all().forEach(entry -> take(entry, entries, handler));
        if (entries.all().isEmpty()) {
            handler.problem(Problem.of(
                    Rule.IMPORT_FORM,
                    Location.of(file.path()),
                    "no entry of BibTeX stands in this file",
                    "an entry begins like @article{key,"));
        }
    }

    /** Each entry by itself, so that a fault in one does not take the others with it. */
    private static void take(BibTexEntry found, BibTexEntries entries, ForeignHandler handler) {
        Map<String, String> goingOn = new LinkedHashMap<>();
        BibTexEntry entry = entries.whole(found);
        for (String role : BibTexNames.ROLES) {
            entry = named(entry, role, goingOn, handler);
        }
        read(entry, entries, goingOn, handler);
    }

    /** Without the name of nobody, by which a list of names says that it goes on. */
    private static BibTexEntry named(
            BibTexEntry entry, String role, Map<String, String> goingOn, ForeignHandler handler) {
        BibTexField field = entry.fields().get(role);
        if (field == null || !OTHERS.matcher(field.value()).find()) {
            return entry;
        }
        handler.loss(
                field.at(),
                "the names under " + role + " go on with “and others”, who are not named",
                "add those that are known");
        goingOn.put(role + Reference.ET_AL, "and others");
        String names = OTHERS.matcher(field.value()).replaceFirst("");
        return entry.with(role, new BibTexField("{" + names + "}", names, field.at()));
    }

    private static void read(
            BibTexEntry entry, BibTexEntries entries, Map<String, String> goingOn, ForeignHandler handler) {
        String alone = entries.alone(entry);
        Optional<YamlMap> item = depth(alone) > DEEPEST
                ? Optional.empty()
                : converted(alone, entry).map(map -> withTranslators(map, entry));
        Map<String, String> others = BibTexFields.beyondConverter(entry);
        others.putAll(goingOn);
        item.ifPresent(
                map -> new CslReference(map, entry.at(), handler).read(others, BibTexFields.origins(entry), false));
        if (item.isEmpty()) {
            handler.problem(Problem.of(
                    Rule.IMPORT_FORM,
                    entry.at(),
                    "the entry " + entry.key() + " cannot be read, and is left out",
                    "look at its braces, commas and quotation marks"));
        }
    }

    /** The names are converted as if they were those of authors. */
    private static YamlMap withTranslators(YamlMap item, BibTexEntry entry) {
        return Optional.ofNullable(entry.fields().get(BibTexNames.TRANSLATOR))
                .flatMap(names -> converted("@misc{" + entry.key() + ", author = {" + names.value() + "}}", entry))
                .flatMap(map -> map.get("author"))
                .map(names ->
                        new Entry(new YamlText(BibTexNames.TRANSLATOR, item.at(), Places.allAt(item.at())), names))
                .map(names -> new YamlMap(
                        Stream.concat(item.entries().stream(), Stream.of(names)).toList(), item.at()))
                .orElse(item);
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
                                    BibTexSigns.shownInJson(
                                            item.toJson(new StringJsonBuilderFactory().createJsonBuilder())
                                                    .toString())))
                            .value()
                            .filter(YamlMap.class::isInstance)
                            .map(map -> withoutDoubles((YamlMap) map));
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

    /** The converter gives every entry the date of an event, its editors once more as those of a collection, and counts its pages. */
    private static YamlMap withoutDoubles(YamlMap map) {
        return new YamlMap(
                map.entries().stream()
                        .filter(entry -> !DOUBLES.contains(entry.key().value()))
                        .toList(),
                map.at());
    }
}
