package org.annals.intake;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.intake.BibTexEntries.BibTexEntry;
import org.annals.intake.Reference.Origin;
import org.annals.model.date.read.DateReader;

/** What an entry of BibTeX says that the converter does not take over, or takes for less than they say. */
final class BibTexFields {

    /** The fields that the converter takes over, of others it says nothing; and those that a date is made of. */
    private static final Set<String> CONVERTED = words(
            "abstract accessed address annote author booktitle chapter doi edition editor institution isbn issn issue journal"
                    + " journaltitle keywords language location note number organization pages publisher revision school"
                    + " series status title type url volume year month day");

    /** Those that hold dates as BibLaTeX writes them, which are EDTF, with their variables in CSL; the last is ours, for level 2. */
    private static final Map<String, String> DATES =
            pairs("date issued, urldate accessed, eventdate event-date, origdate original-date, edtf issued");

    /** Other fields of BibLaTeX that CSL has a variable for. */
    private static final Map<String, String> TEXTS = pairs(
            "eventtitle event-title, venue event-place, pagetotal number-of-pages, numpages number-of-pages, langid language, hyphenation language");

    /** What the subtype of an article tells. */
    private static final Map<String, String> ARTICLES = pairs("newspaper article-newspaper, magazine article-magazine");

    /** The types of entries that the converter knows. */
    private static final Set<String> KNOWN_TYPES = words(
            "article book booklet conference electronic inbook incollection inproceedings manual mastersthesis online"
                    + " patent periodical phdthesis proceedings suppbook suppcollection techreport unpublished www");

    /** The types of entries of which the converter makes preprints, since it does not know them. */
    private static final Map<String, String> TYPES = pairs(
            "artwork graphic, audio song, collection book, dataset dataset, image graphic, inreference entry-encyclopedia,"
                    + " jurisdiction legal_case, legal treaty, legislation legislation, letter personal_communication,"
                    + " misc document, movie motion_picture, mvbook book, mvcollection book, mvreference book,"
                    + " performance performance, reference book, report report, software software, standard standard,"
                    + " thesis thesis, video motion_picture");

    /** The names of languages in the package babel, by which BibLaTeX knows them. */
    private static final Map<String, String> LANGUAGES = pairs(
            "english en, american en-US, usenglish en-US, british en-GB, ukenglish en-GB, german de, ngerman de, austrian de-AT,"
                    + " naustrian de-AT, swissgerman de-CH, french fr, francais fr, spanish es, italian it, portuguese pt,"
                    + " brazilian pt-BR, russian ru, ukrainian uk, polish pl, czech cs, dutch nl, swedish sv, danish da,"
                    + " turkish tr, arabic ar, persian fa, farsi fa, hebrew he, chinese zh, japanese ja, korean ko, hindi hi");

    private BibTexFields() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    private static Map<String, String> pairs(String pairs) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String pair : pairs.split(", *")) {
            String[] parts = pair.strip().split(" ");
            all.put(parts[0], parts[1]);
        }
        return Map.copyOf(all);
    }

    /** Their values, by the variables of CSL or, where there is none, by the names of the fields. */
    static Map<String, String> beyondConverter(BibTexEntry entry) {
        Map<String, String> others = new LinkedHashMap<>();
        if (!KNOWN_TYPES.contains(entry.type())) {
            others.put("type", TYPES.getOrDefault(entry.type(), entry.type()));
        }
        LibraryDates.ofBibTex(entry.values()).ifPresent(date -> others.put("issued", date));
        entry.values().forEach((field, value) -> add(field, value, others));
        entry.value("url").ifPresent(url -> others.put("URL", url.replace("\\", "")));
        entry.value("language").ifPresent(name -> others.put("language", language(name)));
        return others;
    }

    /** Where the values stand that have another name there, or may be unreadable. */
    static Map<String, Origin> origins(BibTexEntry entry) {
        Map<String, Origin> origins = new LinkedHashMap<>();
        entry.fields().forEach((name, field) -> {
            origins.put(TEXTS.getOrDefault(name, DATES.getOrDefault(name, name)), field.origin(name));
            if (name.equals("url")) {
                origins.put("URL", field.origin(name));
            }
        });
        if (!origins.containsKey("issued") && origins.containsKey("year")) {
            Origin year = origins.getOrDefault("year", new Origin("year", Optional.empty(), entry.at()));
            origins.put("issued", new Origin("year", LibraryDates.ofBibTex(entry.values()), year.at()));
        }
        return origins;
    }

    private static void add(String field, String value, Map<String, String> others) {
        Optional<String> article = Optional.of(field)
                .filter("entrysubtype"::equals)
                .flatMap(key -> Optional.ofNullable(ARTICLES.get(value)));
        if (DATES.containsKey(field) && !value.isEmpty()) {
            String variable = DATES.get(field);
            boolean isRead = DateReader.read(value).fault().isEmpty();
            if (isRead || !others.containsKey(variable)) {
                others.put(variable, isRead ? value : LibraryDates.plain(value));
            }
        } else if (article.isPresent()) {
            others.put("type", article.get());
        } else if (TEXTS.getOrDefault(field, "").equals("language")) {
            others.put("language", language(value));
        } else if (!CONVERTED.contains(field) && !field.equals(BibTexNames.TRANSLATOR)) {
            others.put(TEXTS.getOrDefault(field, field), value);
        }
    }

    private static String language(String name) {
        return LANGUAGES.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    }
}
