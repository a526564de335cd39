package org.annals.load;

import static org.annals.load.Key.optional;
import static org.annals.load.Shapes.listOf;
import static org.annals.load.Shapes.rich;
import static org.annals.load.Shapes.struct;
import static org.annals.load.Shapes.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.annals.model.Source.Name;

/** The item types and variables of CSL 1.0.2, appendices III and IV. */
final class CslVariables {

    /** The item types of CSL 1.0.2. */
    static final List<String> TYPES = List.of(
            "article",
            "article-journal",
            "article-magazine",
            "article-newspaper",
            "bill",
            "book",
            "broadcast",
            "chapter",
            "classic",
            "collection",
            "dataset",
            "document",
            "entry",
            "entry-dictionary",
            "entry-encyclopedia",
            "event",
            "figure",
            "graphic",
            "hearing",
            "interview",
            "legal_case",
            "legislation",
            "manuscript",
            "map",
            "motion_picture",
            "musical_score",
            "pamphlet",
            "paper-conference",
            "patent",
            "performance",
            "periodical",
            "personal_communication",
            "post",
            "post-weblog",
            "regulation",
            "report",
            "review",
            "review-book",
            "software",
            "song",
            "speech",
            "standard",
            "thesis",
            "treaty",
            "webpage");

    /** A text of a source, which is shown as its source has it. */
    static final Shape<String> TEXT = typed(4_000);

    /** The text and number variables of CSL that a source may have beyond those with a key of their own below. */
    static final List<Key<String>> TEXTS = Stream.of(
                    "abstract",
                    "archive",
                    "archive-place",
                    "archive_location",
                    "authority",
                    "collection-title",
                    "container-title",
                    "DOI",
                    "edition",
                    "event",
                    "event-place",
                    "genre",
                    "ISBN",
                    "ISSN",
                    "issue",
                    "jurisdiction",
                    "medium",
                    "number",
                    "original-title",
                    "page",
                    "publisher-place",
                    "section",
                    "status",
                    "title-short",
                    "translated-title",
                    "version",
                    "volume",
                    "annote",
                    "archive_collection",
                    "call-number",
                    "chapter-number",
                    "citation-key",
                    "citation-label",
                    "citation-number",
                    "collection-number",
                    "container-title-short",
                    "dimensions",
                    "division",
                    "event-title",
                    "first-reference-note-number",
                    "journalAbbreviation",
                    "keyword",
                    "locator",
                    "number-of-pages",
                    "number-of-volumes",
                    "original-publisher",
                    "original-publisher-place",
                    "page-first",
                    "part",
                    "part-title",
                    "PMCID",
                    "PMID",
                    "printing",
                    "references",
                    "reviewed-genre",
                    "reviewed-title",
                    "scale",
                    "shortTitle",
                    "source",
                    "supplement",
                    "volume-title",
                    "volume-title-short",
                    "year-suffix")
            .map(name -> optional(name, name.contains("itle") ? rich(4_000) : TEXT, "as in CSL"))
            .toList();

    /** The name variables of CSL; the first is told in lists. */
    static final List<Key<List<Name>>> NAMES = Stream.of(
                    "author",
                    "chair",
                    "collection-editor",
                    "compiler",
                    "composer",
                    "container-author",
                    "contributor",
                    "curator",
                    "director",
                    "editor",
                    "editor-translator",
                    "editorial-director",
                    "executive-producer",
                    "guest",
                    "host",
                    "illustrator",
                    "interviewer",
                    "narrator",
                    "organizer",
                    "original-author",
                    "performer",
                    "producer",
                    "recipient",
                    "reviewed-author",
                    "script-writer",
                    "series-creator",
                    "translator")
            .map(name ->
                    optional(name, listOf(name()), name.equals("author") ? "who wrote it" : "names, as under author"))
            .toList();

    private CslVariables() {}

    /** CSL 1.0.2, Names. */
    private static Shape<Name> name() {
        Key<String> family = optional("family", TEXT, "the family name");
        Key<String> given = optional("given", TEXT, "the given names");
        Key<String> dropping = optional("dropping-particle", TEXT, "such as de of Miguel de Cervantes");
        Key<String> nonDropping = optional("non-dropping-particle", TEXT, "such as van der of Jan van der Berg");
        Key<String> suffix = optional("suffix", TEXT, "such as Jr.");
        Key<String> literal = optional("literal", TEXT, "the name of a body, or of a person who has only one");
        List<Key<String>> marks = Stream.of("comma-suffix", "static-ordering", "parse-names")
                .map(flag -> optional(flag, TEXT, "as in CSL"))
                .toList();
        var keys = new ArrayList<Key<?>>(List.of(family, given, dropping, nonDropping, suffix, literal));
        keys.addAll(marks);
        return struct(
                new Schema(keys),
                fields -> new Name(
                        fields.find(family),
                        fields.find(given),
                        fields.find(dropping),
                        fields.find(nonDropping),
                        fields.find(suffix),
                        fields.find(literal),
                        marks.stream()
                                .filter(flag -> fields.find(flag)
                                        .filter(value -> value.matches("true|1"))
                                        .isPresent())
                                .map(Key::name)
                                .toList(),
                        fields.locations(family, given, literal)));
    }
}
