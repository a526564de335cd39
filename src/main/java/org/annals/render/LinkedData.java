package org.annals.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.BaseUrl;
import org.annals.model.CitableEdition;
import org.annals.model.Event;
import org.annals.model.Settings;
import org.annals.site.Site;
import org.annals.site.index.Link;
import org.annals.site.index.SiteIndex;
import org.annals.site.page.EntryPage;
import org.annals.site.page.EventPage;
import org.annals.site.page.HomePage;
import org.annals.site.page.NotFoundPage;
import org.annals.site.page.Page;
import org.annals.site.page.RedirectPage;

/** What pages say of themselves to programs: JSON-LD in the words of schema.org, on one line. */
final class LinkedData {

    private final Site site;
    private final Settings settings;
    private final BaseUrl base;
    private final List<Alternate> alternates;
    private final LinkedEvent events;
    private final LinkedEntry entries;

    LinkedData(Site site, List<Alternate> alternates) {
        this.site = site;
        this.settings = site.settings();
        this.base = settings.baseUrl();
        this.alternates = List.copyOf(alternates);
        this.events = new LinkedEvent(site.index());
        this.entries = new LinkedEntry(site.timeline());
    }

    /** The text of the block; nothing for a page that is not to be found. */
    String of(Page page) {
        if (page instanceof NotFoundPage || page instanceof RedirectPage) {
            return "";
        }
        if (page instanceof HomePage) {
            return Json.compact(home()).strip();
        }
        return event(page, site.index())
                .map(event -> events.within(page((EventPage) page), event))
                .orElseGet(() -> Json.compact(page(page)).strip());
    }

    /** The event of a page, if it is that of one. */
    static Optional<Event> event(Page page, SiteIndex index) {
        return page instanceof EventPage ? index.event(page.address().path().split("/")[1]) : Optional.empty();
    }

    private Json home() {
        return new Json()
                .put("@context", "https://schema.org")
                .put(
                        "@graph",
                        List.of(
                                site().put("description", settings.description())
                                        .put("inLanguage", settings.language()),
                                new Json()
                                        .put("@type", "Dataset")
                                        .put("@id", base.url() + "#dataset")
                                        .put("name", CslItem.container(settings))
                                        .put("description", settings.description())
                                        .put("url", base.url())
                                        .put("version", current().map(CitableEdition::name))
                                        .put(
                                                "datePublished",
                                                current()
                                                        .map(edition ->
                                                                edition.date().edtf()))
                                        .put(
                                                "identifier",
                                                current()
                                                        .flatMap(CitableEdition::doi)
                                                        .map(doi -> "https://doi.org/" + doi))
                                        .put(
                                                "creator",
                                                settings.authors().stream()
                                                        .map(EditionMetadata::linked)
                                                        .toList())
                                        .put("license", settings.licence().url())
                                        .put(
                                                "temporalCoverage",
                                                settings.period().edtf())
                                        .put("distribution", distributions())));
    }

    /** The edition that this site is. */
    private Optional<CitableEdition> current() {
        return site.timeline().editions().current();
    }

    private List<Json> distributions() {
        return alternates.stream()
                .filter(file -> file.templates().contains("home"))
                .map(file -> new Json()
                        .put("@type", "DataDownload")
                        .put("name", file.form())
                        .put("encodingFormat", file.type())
                        .put("contentUrl", base.absolute(file.address())))
                .toList();
    }

    private Json site() {
        return new Json().put("@type", "WebSite").put("@id", base.url()).put("name", settings.title());
    }

    private Json page(Page page) {
        Json json = new Json()
                .put("@context", "https://schema.org")
                .put("@type", "WebPage")
                .put("@id", base.absolute(page.address()))
                .put("isPartOf", new Json().put("@type", "WebSite").put("@id", base.url()))
                .put("breadcrumb", breadcrumb(page));
        return page instanceof EventPage ? json : json.put("name", page.title()).put("mainEntity", entries.of(page));
    }

    /** The way from the top; the page itself has no link. */
    private Json breadcrumb(Page page) {
        var way = new ArrayList<Json>();
        way.add(step(1, settings.title()).put("item", base.url()));
        between(page)
                .forEach(
                        link -> way.add(step(way.size() + 1, link.words()).put("item", base.absolute(link.address()))));
        way.add(step(way.size() + 1, page.title()));
        return new Json().put("@type", "BreadcrumbList").put("itemListElement", way);
    }

    private static Json step(int position, String name) {
        return new Json().put("@type", "ListItem").put("position", position).put("name", name);
    }

    private static Stream<Link> between(Page page) {
        if (page instanceof EventPage event) {
            return Stream.of(event.year());
        }
        return page instanceof EntryPage entry
                ? Stream.of(new Link(entry.facet().title(), entry.facet().index()))
                : Stream.of();
    }
}
