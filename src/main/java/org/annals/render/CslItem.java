package org.annals.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.CitableEdition;
import org.annals.model.RichText;
import org.annals.model.Settings;
import org.annals.model.Source;
import org.annals.model.Source.Name;
import org.annals.model.date.When;
import org.annals.site.Site;
import org.annals.site.index.Dating;
import org.annals.site.index.EventLine;
import org.annals.site.page.Permalink;

/**
 * Something that can be cited, in the fields of CSL: a source of the timeline, or an entry of it.
 *
 * @param isRich whether its title and its text variables may have the rich text of CSL; else a sign such as {@code <b>} is one
 * @param title its title, as CSL has it
 * @param names by the name variables of CSL
 * @param dates by the date variables of CSL
 * @param fields the text variables, by their CSL names, in the order in which files hold them
 * @param custom ours, which CSL does not know
 */
record CslItem(
        String id,
        String type,
        boolean isRich,
        String title,
        Map<String, List<Name>> names,
        Map<String, When> dates,
        Map<String, String> fields,
        Map<String, String> custom,
        Dating dating) {

    static CslItem of(Source source, Dating dating) {
        Map<String, String> fields = new LinkedHashMap<>(source.fields());
        // a newspaper is found by its name, whoever publishes it
        boolean named = source.type().startsWith("article") && !fields.containsKey("container-title");
        source.publisher().ifPresent(name -> fields.put(named ? "container-title" : "publisher", name));
        source.url().ifPresent(url -> fields.put("URL", url));
        source.language().ifPresent(language -> fields.put("language", language));
        source.note().ifPresent(note -> fields.put("note", note));
        Map<String, String> custom = new LinkedHashMap<>();
        custom.put("kind", source.kind());
        source.side().ifPresent(side -> custom.put("side", side));
        source.archiveUrl().ifPresent(url -> custom.put("archive-url", url));
        source.dates().forEach((variable, date) -> {
            if (variable.equals("issued") || !DateParts.of(date).isWholeOf(date)) {
                custom.put(variable + "-edtf", date.edtf());
            }
        });
        return new CslItem(
                source.id(),
                source.type(),
                true,
                source.richTitle(),
                source.names(),
                source.dates(),
                fields,
                custom,
                dating);
    }

    /** An entry of the timeline: its date is that of the edition, for the date of its event would be taken for one. */
    static CslItem of(EventLine line, Site site) {
        Settings settings = site.settings();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("container-title", container(settings));
        fields.put("URL", settings.baseUrl().absolute(line.address()));
        fields.put("language", settings.language());
        Optional<CitableEdition> edition = site.timeline().editions().current();
        edition.ifPresent(one -> fields.put("edition", one.name()));
        fields.put(
                "note",
                line.date().words() + ". " + settings.licence().name()
                        + permalink(line, site).map(url -> ". " + url).orElse(""));
        Map<String, String> custom = new LinkedHashMap<>();
        custom.put("event-date-edtf", line.date().edtf());
        custom.put("licence", settings.licence().url());
        List<Name> authors = Credit.names(settings);
        return new CslItem(
                id(line),
                "entry",
                false,
                line.title(),
                authors.isEmpty() ? Map.of() : Map.of("author", authors),
                edition.map(one -> Map.of("issued", one.date())).orElse(Map.of()),
                fields,
                custom,
                site.index().dating());
    }

    private static Optional<String> permalink(EventLine line, Site site) {
        return site.timeline().editions().current().isEmpty()
                ? Optional.empty()
                : site.index().event(id(line)).stream()
                        .flatMap(event -> Permalink.of(event.at().file().file(), site.index()).stream())
                        .findFirst()
                        .map(Permalink::url);
    }

    /** The last folder of its address. */
    private static String id(EventLine line) {
        String[] folders = line.address().path().split("/");
        return folders[folders.length - 1];
    }

    /** The timeline with its subtitle. */
    static String container(Settings settings) {
        return settings.title() + settings.subtitle().map(text -> ": " + text).orElse("");
    }

    /** Its title in plain words. */
    String words() {
        return words(title);
    }

    private String words(String text) {
        return isRich ? RichText.plain(text) : text;
    }

    List<Name> author() {
        return names("author");
    }

    /** Those who made it as what a name variable of CSL says. */
    List<Name> names(String role) {
        return names.getOrDefault(role, List.of());
    }

    Optional<When> issued() {
        return Optional.ofNullable(dates.get("issued"));
    }

    Optional<When> accessed() {
        return Optional.ofNullable(dates.get("accessed"));
    }

    /** A text variable in plain words. */
    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).map(this::words);
    }

    String words(When date) {
        return dating.text(date).words();
    }

    /** CSL-JSON. */
    Json json() {
        var json = new Json().put("id", id).put("type", type).put("title", title);
        names.forEach(
                (role, all) -> json.put(role, all.stream().map(CslItem::json).toList()));
        dates.forEach((variable, date) -> json.put(variable, json(date)));
        fields.forEach(json::put);
        var ours = new Json();
        custom.forEach(ours::put);
        return json.put("custom", ours);
    }

    /** CSL 1.0.2, Names. */
    static Json json(Name name) {
        var json = new Json()
                .put("family", name.family())
                .put("given", name.given())
                .put("dropping-particle", name.droppingParticle())
                .put("non-dropping-particle", name.nonDroppingParticle())
                .put("suffix", name.suffix())
                .put("literal", name.literal());
        name.marks().forEach(mark -> json.put(mark, true));
        return json;
    }

    private Json json(When date) {
        DateParts numbers = DateParts.of(date);
        if (numbers.parts().isEmpty()) {
            return new Json().put("literal", words(date));
        }
        var json = new Json().put("date-parts", numbers.parts()).put("season", numbers.season());
        return numbers.circa() ? json.put("circa", true) : json;
    }
}
