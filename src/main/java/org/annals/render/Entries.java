package org.annals.render;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.Source;
import org.annals.model.Source.Name;
import org.annals.model.Timeline;
import org.annals.site.index.Dating;

/**
 * How each source stands in a bibliography, as HTML: the Chicago style, by a citation processor.
 *
 * <p>Three things are ours: titles stay as they stand on the source, in their own language and linked; dates are in the words
 * of the site, with all their doubts, where the processor knows only years of which it is sure; the address is the link.
 */
final class Entries {

    private static final String FALLBACK = "en-US";

    private final Map<String, String> html;

    private Entries(Map<String, String> html) {
        this.html = html;
    }

    static Entries of(Timeline timeline, Dating dating) {
        return of(timeline.sources().values(), dating, timeline.settings().language());
    }

    static Entries of(Collection<Source> sources, Dating dating, String language) {
        Map<String, String> html = new LinkedHashMap<>();
        if (!sources.isEmpty()) {
            List<CSLItemData> items = sources.stream()
                    .map(source -> item(source, dating, language))
                    .toList();
            CSL processor = processor(items, language);
            sources.forEach(source -> html.put(source.id(), EntryHtml.of(entry(processor, source.id()), source)));
        }
        return new Entries(html);
    }

    /** The entry of a source. */
    Optional<String> html(String source) {
        return Optional.ofNullable(html.get(source));
    }

    /** One at a time: together they would be sorted, and told apart, which costs more than to write them. */
    private static String entry(CSL processor, String id) {
        processor.reset();
        processor.setOutputFormat(new EntryFormat());
        processor.registerCitationItems(id);
        return String.join("", processor.makeBibliography().getEntries());
    }

    private static CSL processor(List<CSLItemData> items, String language) {
        try {
            return new CSL(new ListItemDataProvider(items), style(), known(language));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // everything is in the jar
        }
    }

    private static String known(String language) throws IOException {
        boolean known = CSL.getSupportedLocales().stream()
                .anyMatch(locale -> locale.equals(language) || locale.startsWith(language + "-"));
        return known ? language : FALLBACK;
    }

    private static String style() throws IOException {
        try (var in = Entries.class.getResourceAsStream("chicago.csl")) {
            if (in == null) {
                throw new AssertionError("chicago.csl is not packaged");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The processor knows only names with a comma or a blank in them. */
    private static Map<String, Object> name(Name name) {
        boolean whole = name.isFamilyFirst() || name.family().isEmpty();
        Json json = whole
                ? new Json().put("literal", name.words())
                : new Json().put("family", name.family()).put("given", name.given());
        return EntryHtml.withoutSigns(json.plain());
    }

    /** The processor writes the numbers of editions as they are. */
    private static String ordinal(String edition, String language) {
        if (!language.startsWith("en") || !edition.matches("[1-9]\\d?")) {
            return edition;
        }
        boolean teen = edition.matches("1\\d");
        return edition
                + switch (edition.charAt(edition.length() - 1)) {
                    case '1' -> teen ? "th" : "st";
                    case '2' -> teen ? "th" : "nd";
                    case '3' -> teen ? "th" : "rd";
                    default -> "th";
                };
    }

    private static CSLItemData item(Source source, Dating dating, String language) {
        CslItem item = CslItem.of(source, dating);
        Map<String, Object> json = EntryHtml.withoutSigns(item.json().plain());
        json.keySet().removeAll(List.of("custom", "note", "URL", "accessed"));
        json.put("language", "zxx"); // English titles would get other capitals
        json.put("author", source.author().stream().map(Entries::name).toList());
        item.field("DOI")
                .ifPresent(doi -> json.put("DOI", EntryFormat.DOI + EntryHtml.clean(doi) + EntryFormat.DOI_END));
        item.field("edition").ifPresent(edition -> json.put("edition", ordinal(EntryHtml.clean(edition), language)));
        json.put("title", EntryFormat.TITLE + String.valueOf(json.get("title")) + EntryFormat.TITLE_END);
        item.issued().ifPresent(date -> json.put("issued", Map.of("literal", item.words(date))));
        return CSLItemData.fromJson(json);
    }
}
