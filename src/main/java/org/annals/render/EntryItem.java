package org.annals.render;

import de.undercouch.citeproc.csl.CSLItemData;
import java.util.List;
import java.util.Map;
import org.annals.model.Source;
import org.annals.model.Source.Name;
import org.annals.site.index.Dating;

/** A source in the form in which the citation processor takes it. */
final class EntryItem {

    private EntryItem() {}

    /** The processor knows only names with a comma or a blank in them. */
    private static Map<String, Object> name(Name name) {
        boolean whole = name.isFamilyFirst() || name.family().isEmpty();
        Json json = whole ? new Json().put("literal", name.words()) : CslItem.json(name);
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

    static CSLItemData of(Source source, Dating dating, String language) {
        CslItem item = CslItem.of(source, dating);
        Map<String, Object> json = EntryHtml.withoutSigns(item.json().plain());
        json.keySet().removeAll(List.of("custom", "note", "URL", "accessed"));
        json.put("language", "zxx"); // English titles would get other capitals
        source.names()
                .forEach((role, names) ->
                        json.put(role, names.stream().map(EntryItem::name).toList()));
        json.replaceAll((key, value) -> value instanceof String text ? RichSigns.in(text) : value);
        item.field("DOI")
                .ifPresent(doi -> json.put("DOI", EntryFormat.DOI + EntryHtml.clean(doi) + EntryFormat.DOI_END));
        item.field("edition").ifPresent(edition -> json.put("edition", ordinal(EntryHtml.clean(edition), language)));
        json.put("title", EntryFormat.TITLE + String.valueOf(json.get("title")) + EntryFormat.TITLE_END);
        item.dates().forEach((variable, date) -> json.replace(variable, Map.of("literal", item.words(date))));
        return CSLItemData.fromJson(json);
    }
}
