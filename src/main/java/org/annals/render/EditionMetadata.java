package org.annals.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.model.CitableEdition;
import org.annals.model.Settings;
import org.annals.model.Settings.Author;

/** What the latest edition says of itself to those who archive it, list it, or give it a DOI. */
public final class EditionMetadata {

    /** What GitHub and reference managers read: Citation File Format 1.2.0. */
    public static final String CFF = "CITATION.cff";

    /** What Zenodo reads of a release on GitHub. */
    public static final String ZENODO = ".zenodo.json";

    static final String DATACITE = "datacite.json";

    private static final Pattern COMMONS = Pattern.compile(
            "https?://creativecommons\\.org/(?:licenses/(by(?:-sa|-nd|-nc|-nc-sa|-nc-nd)?)/(1\\.0|2\\.0|2\\.5|3\\.0|4\\.0)"
                    + "|publicdomain/zero/1\\.0)(?:/(?:(?:deed|legalcode)[^/]*)?)?");
    private static final String ORCID = "https://orcid.org/";

    private final Settings settings;
    private final CitableEdition edition;

    EditionMetadata(Settings settings, CitableEdition edition) {
        this.settings = settings;
        this.edition = edition;
    }

    /** The texts by their paths at the top of the repository, where GitHub and Zenodo look for them. */
    public static Map<String, String> files(Settings settings, CitableEdition edition) {
        var metadata = new EditionMetadata(settings, edition);
        Map<String, String> files = new LinkedHashMap<>();
        files.put(CFF, metadata.cff());
        files.put(ZENODO, metadata.zenodo());
        return files;
    }

    /**
     * The name that SPDX has for a licence, such as {@code CC-BY-4.0}: of those of Creative Commons. What they are in the law of
     * one country has other terms, and no name here.
     */
    public static Optional<String> spdx(Settings.Licence licence) {
        Matcher commons = COMMONS.matcher(licence.url());
        return commons.matches()
                ? Optional.of(Optional.ofNullable(commons.group(1))
                        .map(terms -> "CC-" + terms.toUpperCase(Locale.ROOT) + "-" + commons.group(2))
                        .orElse("CC0-1.0"))
                : Optional.empty();
    }

    /** Its values are written as JSON, which is YAML, so that no title can be anything but a text. */
    String cff() {
        var lines = new StringBuilder("# Written by annals edition; change content/site.yaml instead.\n");
        line(lines, "cff-version", "1.2.0");
        line(lines, "message", "If you use this timeline, please cite it as below.");
        line(lines, "type", "dataset");
        line(lines, "title", CslItem.container(settings));
        line(lines, "version", edition.name());
        line(lines, "date-released", date());
        edition.doi().ifPresent(doi -> line(lines, "doi", doi));
        lines.append("authors:\n");
        settings.authors().forEach(author -> author(lines, author));
        line(lines, "abstract", settings.description());
        line(lines, "url", settings.baseUrl().url());
        repository().ifPresent(url -> line(lines, "repository-code", url));
        spdx(settings.licence())
                .ifPresentOrElse(
                        name -> line(lines, "license", name),
                        () -> line(lines, "license-url", settings.licence().url()));
        return lines.toString();
    }

    private static void author(StringBuilder lines, Author author) {
        line(lines, author.given().isPresent() ? "  - family-names" : "  - name", author.name());
        author.given().ifPresent(given -> line(lines, "    given-names", given));
        author.orcid().ifPresent(orcid -> line(lines, "    orcid", ORCID + orcid));
    }

    private static void line(StringBuilder lines, String key, String value) {
        lines.append(key).append(": ").append(Json.compact(value).strip()).append('\n');
    }

    /** The form that Zenodo documents for depositions; without a licence that it knows, its owner chooses there. */
    String zenodo() {
        return Json.text(new Json()
                .put("upload_type", "dataset")
                .put("title", CslItem.container(settings))
                .put("version", edition.name())
                .put("publication_date", date())
                .put("description", description())
                .put(
                        "creators",
                        settings.authors().stream()
                                .map(author ->
                                        new Json().put("name", author.sorted()).put("orcid", author.orcid()))
                                .toList())
                .put("license", spdx(settings.licence()).map(name -> name.toLowerCase(Locale.ROOT)))
                .put(
                        "related_identifiers",
                        List.of(new Json()
                                .put("identifier", settings.baseUrl().url())
                                .put("relation", "isSourceOf"))));
    }

    /** Zenodo takes it as HTML. */
    private String description() {
        var html = new StringBuilder("<p>");
        HtmlEscaping.append(html, settings.description());
        return html.append("</p>").toString();
    }

    /** DataCite 4.5 as JSON; the address of the site is no property of its own there. */
    String datacite() {
        return Json.text(new Json()
                .put("schemaVersion", "http://datacite.org/schema/kernel-4")
                .put("doi", edition.doi())
                .put(
                        "types",
                        new Json().put("resourceTypeGeneral", "Dataset").put("resourceType", "Annotated timeline"))
                .put("creators", creators())
                .put("titles", List.of(new Json().put("title", CslItem.container(settings))))
                .put("publisher", new Json().put("name", publisher()))
                .put("publicationYear", date().substring(0, 4))
                .put("dates", List.of(new Json().put("date", date()).put("dateType", "Issued")))
                .put("language", settings.language())
                .put("version", edition.name())
                .put(
                        "alternateIdentifiers",
                        List.of(new Json()
                                .put("alternateIdentifier", settings.baseUrl().url())
                                .put("alternateIdentifierType", "URL")))
                .put(
                        "rightsList",
                        List.of(new Json()
                                .put("rights", settings.licence().name())
                                .put("rightsUri", settings.licence().url())))
                .put(
                        "descriptions",
                        List.of(new Json()
                                .put("description", settings.description())
                                .put("descriptionType", "Abstract"))));
    }

    private List<Json> creators() {
        return settings.authors().stream()
                .map(author -> new Json()
                        .put("name", author.sorted())
                        .put("nameType", author.given().isPresent() ? "Personal" : "Organizational")
                        .put("givenName", author.given())
                        .put("familyName", author.given().map(given -> author.name()))
                        .put(
                                "nameIdentifiers",
                                author.orcid().stream()
                                        .map(orcid -> new Json()
                                                .put("nameIdentifier", ORCID + orcid)
                                                .put("nameIdentifierScheme", "ORCID")
                                                .put("schemeUri", ORCID))
                                        .toList()))
                .toList();
    }

    /** Who keeps it: Zenodo, where it has one of its DOIs, else those who made it. */
    private String publisher() {
        return edition.doi().filter(doi -> doi.startsWith("10.5281/")).isPresent()
                ? "Zenodo"
                : Stream.concat(
                                settings.authors().stream()
                                        .filter(author -> author.given().isEmpty()),
                                settings.authors().stream())
                        .findFirst()
                        .map(Author::sorted)
                        .orElse(settings.title());
    }

    /** An author as schema.org has it. */
    static Json linked(Author author) {
        return new Json()
                .put("@type", author.given().isPresent() ? "Person" : "Organization")
                .put("name", author.given().map(given -> given + " ").orElse("") + author.name())
                .put("identifier", author.orcid().map(orcid -> ORCID + orcid));
    }

    private Optional<String> repository() {
        return settings.repository()
                .map(repository -> "https://github.com/" + repository.owner() + "/" + repository.name());
    }

    private String date() {
        return edition.date().edtf();
    }
}
