package org.annals.load;

import static org.annals.load.Key.optional;
import static org.annals.load.Key.required;
import static org.annals.load.Shapes.DATE;
import static org.annals.load.Shapes.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annals.model.CitableEdition;
import org.annals.model.date.Day;
import org.annals.model.date.When;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.ContentRecord;
import org.annals.source.EditionPaths;
import org.annals.source.SourceFile;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.Entry;
import org.annals.syntax.YamlNode.YamlMap;

/** Reads the list of editions, each with its record. */
final class EditionReader {

    private static final Key<When> CAME_OUT =
            required("date", DATE.and(EditionReader::isDay), "the day on which it came out, such as 2026-03-01");
    private static final Key<String> DOI = optional("doi", FixedText.DOI, "its DOI, once it has one");
    private static final Key<String> NOTE = optional("note", text(400), "what is to be said of it");

    static final Schema SCHEMA = Schema.of(CAME_OUT, DOI, NOTE);

    /** The order in which readers see them; of two of one day the one that was listed last is the later. */
    private static final Comparator<CitableEdition> LATEST_LAST = Comparator.comparing(CitableEdition::date);

    private final Map<String, SourceFile> records;
    private final FileReading reading;

    private EditionReader(List<SourceFile> records, FileReading reading) {
        this.records = records.stream()
                .collect(Collectors.toMap(record -> EditionPaths.edition(record.path()), Function.identity()));
        this.reading = reading;
    }

    /**
     * The editions, the latest first.
     *
     * @param map the list
     * @param records of all of them, and of no other
     */
    static List<CitableEdition> read(YamlMap map, List<SourceFile> records, FileReading reading) {
        return new EditionReader(records, reading).read(map);
    }

    /** What is wrong with a file that holds anything but editions with their names. */
    static Problem wrong(YamlNode node) {
        return Problem.of(
                Rule.WRONG_TYPE,
                node.at(),
                "editions are expected here, and each begins with its name",
                "make one by annals edition 2026.1, which writes it here; a timeline without editions has no such file");
    }

    private List<CitableEdition> read(YamlMap map) {
        var editions = new ArrayList<CitableEdition>();
        Set<String> names = new HashSet<>();
        Map<String, SourceFile> unlisted = new HashMap<>(records);
        for (Entry entry : map.entries()) {
            unlisted.remove(entry.key().value());
            if (!names.add(entry.key().value().toLowerCase(Locale.ROOT))) {
                reading.report(
                        Rule.DUPLICATE_ID,
                        entry.key().at(),
                        "the edition " + entry.key().value() + " stands here twice, but for small and capital letters",
                        "give one of them another name");
            }
            edition(entry).ifPresent(editions::add);
        }
        unlisted.values().stream()
                .sorted(Comparator.comparing(SourceFile::path))
                .forEach(this::unlisted);
        editions.sort(LATEST_LAST);
        Collections.reverse(editions);
        return editions;
    }

    private Optional<CitableEdition> edition(Entry entry) {
        Optional<String> name = FixedText.EDITION.read(entry.key(), "edition", reading);
        Optional<Fields> fields = Values.map(entry.value(), entry.key().value(), reading)
                .flatMap(map -> SCHEMA.read(map, entry.key().at(), reading));
        return name.flatMap(known -> record(known, entry.key().at())
                .flatMap(record -> fields.flatMap(
                        found -> edition(known, found, record, entry.key().at()))));
    }

    private Optional<CitableEdition> edition(String name, Fields fields, SourceFile record, Location at) {
        return reading.take(ContentRecord.read(record))
                .map(files -> new CitableEdition(
                        name,
                        fields.get(CAME_OUT),
                        fields.find(DOI),
                        fields.find(NOTE),
                        files,
                        ContentRecord.digest(record),
                        at));
    }

    private Optional<SourceFile> record(String name, Location at) {
        Optional<SourceFile> record = Optional.ofNullable(records.get(name));
        if (record.isEmpty()) {
            reading.report(
                    Rule.EDITION_RECORD,
                    at,
                    "the edition " + name + " has no record: there is no file " + EditionPaths.record(name),
                    ContentRecord.restored(name) + "; a new edition is made by annals edition " + name);
        }
        return record;
    }

    private void unlisted(SourceFile record) {
        String name = EditionPaths.edition(record.path());
        reading.report(
                Rule.EDITION_RECORD,
                Location.of(record.path()),
                "this is the record of an edition that " + EditionPaths.LIST + " does not name",
                "put the edition " + name + " back there with its date, or delete this file if it never came out");
    }

    private static void isDay(When date, YamlNode node, FileReading reading) {
        Optional<Day> first = date.earliest().day();
        if (!date.isExact() || first.isEmpty() || !first.equals(date.latest().day())) {
            reading.report(
                    Rule.WRONG_VALUE, node.at(), "an edition comes out on one day", "write it, such as 2026-03-01");
        }
    }
}
