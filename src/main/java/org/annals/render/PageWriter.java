package org.annals.render;

import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Settings.NavigationItem;
import org.annals.problem.Lazy;
import org.annals.problem.Problem;
import org.annals.site.MadePage;
import org.annals.site.Site;
import org.annals.site.index.Facet;
import org.annals.site.page.Page;
import org.annals.site.page.PagePlan;
import org.annals.site.text.AnchorLink;
import org.annals.source.ProgramTemplates;
import org.annals.source.SourceTree;

/** Fills the templates of a site. */
final class PageWriter {

    private final Site site;
    private final Templates templates;
    private final Set<String> packaged;
    private final Map<String, Object> shared = new LinkedHashMap<>();
    private final Map<Address, List<Alternate>> own;
    private final Cards cards;
    private final Loaded loaded;
    private final LinkedData linked;

    /** A writer that shares nothing with others. */
    PageWriter(Site site, SourceTree tree, List<Alternate> alternates, Cards cards, Loaded loaded) {
        this(
                site,
                new Templates(tree.templates()),
                tree.packaged(),
                alternates,
                cards,
                loaded,
                SourceEntries.of(site.timeline(), site.index().dating())::html);
    }

    /**
     * A writer for a site.
     *
     * @param packaged the paths of the templates that came with the program
     * @param alternates the files that pages name
     * @param loaded the files that pages load
     * @param entries how a source, by its id, stands in a bibliography
     */
    PageWriter(
            Site site,
            Templates templates,
            Set<String> packaged,
            List<Alternate> alternates,
            Cards cards,
            Loaded loaded,
            Function<String, Optional<String>> entries) {
        this.site = site;
        this.templates = templates;
        this.packaged = packaged;
        this.cards = cards;
        this.loaded = loaded;
        this.linked = new LinkedData(site, alternates);
        shared.put("settings", site.settings());
        shared.put("navigation", navigation(site));
        shared.put("lists", lists(site));
        shared.put(
                "alternates",
                alternates.stream().filter(file -> file.page().isEmpty()).toList());
        this.own = alternates.stream()
                .filter(file -> file.page().isPresent())
                .collect(Collectors.groupingBy(file -> file.page().orElseThrow()));
        shared.put("edit", TemplateFunctions.edit(site.settings()));
        shared.put("change", TemplateFunctions.change(site.settings()));
        shared.put("mistake", TemplateFunctions.mistake(site.settings()));
        shared.put("say", TemplateFunctions.say(site.timeline().language()));
        shared.put("isolated", TemplateFunctions.isolated(site.timeline().language()));
        shared.put("reference", TemplateFunctions.reference(entries));
        shared.put("cached", new CachedDirective());
        shared.put("editions", site.timeline().editions());
        shared.put("credit", Credit.of(site));
        shared.put("growth", List.of());
        shared.put("permalinks", TemplateFunctions.permalinks(site));
        shared.put("bibtex", CitationFunctions.bibtex(site));
        shared.put("citations", CitationFunctions.citations(site));
    }

    /** The same writer, whose pages also show what the history of the files tells. */
    PageWriter with(History history) {
        shared.put("growth", new Lazy<>(() -> Growth.of(history, site.index())));
        return this;
    }

    /** A list without an entry has no page, and no link until it has one. */
    private static List<NavigationItem> navigation(Site site) {
        return site.settings().navigation().stream()
                .filter(item -> Address.HOME
                        .resolve(item.page())
                        .filter(site.routes()::exists)
                        .isPresent())
                .toList();
    }

    private static List<String> lists(Site site) {
        return Stream.concat(Facet.ALL.stream().map(Facet::index), Stream.of(Address.VOICES, Address.PHRASES))
                .filter(site.routes()::exists)
                .map(list -> list.path().replace("/", ""))
                .toList();
    }

    Site site() {
        return site;
    }

    /** The item of the navigation that leads to a page, or nothing. */
    private String current(Page page) {
        return site.settings().navigation().stream()
                .map(NavigationItem::page)
                .filter(item -> item.equals("/" + page.address().path())
                        || item.equals(page.address().path()))
                .findFirst()
                .orElse("");
    }

    /** Nobody finds a template of the program in the project's folder. */
    private Problem named(Problem problem) {
        String path = problem.at().file();
        return packaged.contains(path)
                ? Problem.of(
                        problem.rule(),
                        problem.at(),
                        problem.message(),
                        "this template came with the program: look at your own templates that use it, or make it"
                                + " yours with annals eject " + path.substring(ProgramTemplates.FOLDER.length()))
                : problem;
    }

    /**
     * What is left of a page when it is written.
     *
     * @param whole whether its template could be filled to the end
     */
    record Written(List<AnchorLink> links, List<Problem> problems, boolean whole) {}

    /** Makes a page and writes it. */
    Written print(PagePlan plan, Utf8Buffer out) {
        var made = site.make(plan);
        Map<String, Object> origin =
                plan.origin().equals(site.settings().at()) ? Map.of() : Map.of("origin", plan.origin());
        Optional<Problem> fault = made.value().flatMap(page -> print(page.page(), origin, out));
        return new Written(
                made.value().map(MadePage::anchorLinks).orElse(List.of()),
                Stream.concat(made.problems().stream(), fault.stream()).toList(),
                made.value().isPresent() && fault.isEmpty());
    }

    private Optional<Problem> print(Page page, Map<String, Object> origin, Utf8Buffer out) {
        return print(page, "page/" + page.template(), Links.of(page, site.settings()), origin, out);
    }

    /**
     * A page as somebody else shows it.
     *
     * @param template its template in the folder of templates, without its extension
     * @param links how it leads to others
     * @param more what that template sees beside the page
     */
    Optional<Problem> print(Page page, String template, Links links, Map<String, Object> more, Writer out) {
        Map<String, Object> model = new LinkedHashMap<>(shared);
        model.putAll(more);
        model.put("page", page);
        model.put("own", own.getOrDefault(page.address(), List.of()));
        Optional.of(page.address().embed()).filter(site.routes()::exists).ifPresent(embed -> model.put("embed", embed));
        model.put("linked", TemplateFunctions.linked(linked, page));
        LinkedData.event(page, site.index())
                .flatMap(event -> cards.of(event, site.index()))
                .ifPresent(card -> model.put("card", card));
        model.put("current", current(page));
        model.put("root", links.root());
        model.put("top", TemplateFunctions.top(links));
        model.put("to", TemplateFunctions.to(links));
        model.put("asset", TemplateFunctions.asset(links, loaded));
        model.put("parts", TemplateFunctions.parts(links, loaded, site));
        model.put("html", TemplateFunctions.html(new HtmlWriter(links, site.phrases())));
        return templates.fill(template + ".ftlh", model, out).map(this::named);
    }
}
