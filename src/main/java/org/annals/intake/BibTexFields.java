package org.annals.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.intake.BibTexEntries.BibTexEntry;
import org.annals.model.date.read.DateReader;

/** What an entry of BibTeX says that the converter does not take over, or takes for less than they say. */
final class BibTexFields {

    /** Names, which the converter reads of authors and editors alone. */
    static final String TRANSLATOR = "translator";

    /** The fields that the converter takes over; of others it says nothing. */
    private static final Set<String> CONVERTED = Set.of(
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

    /** Other fields of BibLaTeX that CSL has a variable for. */
    private static final Map<String, String> TEXTS =
            Map.of("eventtitle", "event-title", "venue", "event-place", "pagetotal", "number-of-pages");

    /** What the subtype of an article tells. */
    private static final Map<String, String> ARTICLES =
            Map.of("newspaper", "article-newspaper", "magazine", "article-magazine");

    /** The types of entries of which the converter makes preprints, since it does not know them. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("artwork", "graphic"),
            Map.entry("audio", "song"),
            Map.entry("collection", "book"),
            Map.entry("dataset", "dataset"),
            Map.entry("image", "graphic"),
            Map.entry("inreference", "entry-encyclopedia"),
            Map.entry("jurisdiction", "legal_case"),
            Map.entry("legal", "treaty"),
            Map.entry("legislation", "legislation"),
            Map.entry("letter", "personal_communication"),
            Map.entry("misc", "document"),
            Map.entry("movie", "motion_picture"),
            Map.entry("mvbook", "book"),
            Map.entry("mvcollection", "book"),
            Map.entry("mvreference", "book"),
            Map.entry("performance", "performance"),
            Map.entry("reference", "book"),
            Map.entry("report", "report"),
            Map.entry("software", "software"),
            Map.entry("standard", "standard"),
            Map.entry("thesis", "thesis"),
            Map.entry("video", "motion_picture"));

    private BibTexFields() {}

    /** Their values, by the variables of CSL or, where there is none, by the names of the fields. */
    static Map<String, String> beyondConverter(BibTexEntry entry) {
        Map<String, String> fields = entry.fields();
        Map<String, String> others = new LinkedHashMap<>();
        Optional.ofNullable(TYPES.get(entry.type())).ifPresent(type -> others.put("type", type));
        fields.forEach((field, value) -> add(field, value, others));
        Optional.ofNullable(fields.get("url")).ifPresent(url -> others.put("URL", url.replace("\\", "")));
        return others;
    }

    private static void add(String field, String value, Map<String, String> others) {
        Optional<String> date = Optional.ofNullable(DATES.get(field))
                .filter(variable -> DateReader.read(value).fault().isEmpty());
        Optional<String> article = Optional.of(field)
                .filter("entrysubtype"::equals)
                .flatMap(key -> Optional.ofNullable(ARTICLES.get(value)));
        if (date.isPresent()) {
            others.put(date.get(), value);
        } else if (article.isPresent()) {
            others.put("type", article.get());
        } else if (!CONVERTED.contains(field) && !field.equals(TRANSLATOR)) {
            others.put(TEXTS.getOrDefault(field, field), value);
        }
    }
}
