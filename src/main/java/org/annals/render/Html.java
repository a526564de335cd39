package org.annals.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Settings.NavigationItem;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.site.MadePage;
import org.annals.site.Site;
import org.annals.site.index.Facet;
import org.annals.site.page.Page;
import org.annals.site.page.PagePlan;
import org.annals.site.text.AnchorLink;
import org.annals.source.ProgramTemplates;
import org.annals.source.SourceTree;

/** The pages, each by the template of its kind. */
final class Html implements Format {

    private final SourceTree tree;
    private final List<Format> others;
    private final Cards cards;

    /**
     * The pages beside other formats.
     *
     * @param others the formats that they name
     * @param cards the pictures of links to them
     */
    Html(SourceTree tree, List<Format> others, Cards cards) {
        this.tree = tree;
        this.others = List.copyOf(others);
        this.cards = cards;
    }

    @Override
    public List<Problem> render(Site site, Sink sink) throws IOException {
        List<Alternate> alternates =
                others.stream().flatMap(format -> format.alternates(site)).toList();
        var press = new Press(site, tree, alternates, cards);
        try {
            List<Written> written = site.plans().parallelStream()
                    .map(plan -> write(plan, press, sink))
                    .toList();
            return Stream.concat(
                            written.stream().flatMap(page -> page.problems().stream()),
                            deadAnchors(written, press).stream())
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What is left of a page when it is written. */
    private record Written(List<AnchorLink> links, List<Problem> problems) {}

    private static Written write(PagePlan plan, Press press, Sink sink) {
        var out = new Utf8Buffer();
        Written written = print(plan, press, out);
        try {
            out.writeTo(sink.open(plan.address().file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written;
    }

    private static Written print(PagePlan plan, Press press, Utf8Buffer out) {
        var made = press.site().make(plan);
        var problems = new ArrayList<>(made.problems());
        made.value().ifPresent(page -> press.print(page.page(), out).ifPresent(problems::add));
        return new Written(made.value().map(MadePage::anchorLinks).orElse(List.of()), List.copyOf(problems));
    }

    /** A place inside a page is there if the page has an element of that id; such a page is made again to look. */
    private static List<Problem> deadAnchors(List<Written> written, Press press) {
        Map<Address, List<AnchorLink>> links = written.stream()
                .flatMap(page -> page.links().stream())
                .collect(Collectors.groupingBy(AnchorLink::page, LinkedHashMap::new, Collectors.toList()));
        return press.site().plans().parallelStream()
                .filter(plan -> links.containsKey(plan.address()))
                .flatMap(plan -> deadAnchors(plan, links.getOrDefault(plan.address(), List.of()), press))
                .toList();
    }

    private static Stream<Problem> deadAnchors(PagePlan plan, List<AnchorLink> links, Press press) {
        var page = new Utf8Buffer();
        print(plan, press, page);
        String html = page.toString();
        return links.stream()
                .filter(link -> !html.contains(" id=\"" + link.anchor() + "\""))
                .map(link -> Problem.of(
                        Rule.DEAD_LINK,
                        link.at(),
                        "the page /" + link.page().path() + " has no place " + link.anchor(),
                        "look up the address bar after a click on the place, or delete the part from # on"));
    }

    /** Fills the templates of a site. */
    private static final class Press {

        private final Site site;
        private final Templates templates;
        private final Set<String> packaged;
        private final Map<String, Object> shared = new LinkedHashMap<>();
        private final Map<Address, List<Alternate>> own;
        private final Cards cards;
        private final LinkedData linked;

        Press(Site site, SourceTree tree, List<Alternate> alternates, Cards cards) {
            this.site = site;
            this.templates = new Templates(tree.templates());
            this.packaged = tree.packaged();
            this.cards = cards;
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
            shared.put("say", TemplateFunctions.say(site.timeline().language()));
            shared.put(
                    "reference",
                    TemplateFunctions.reference(
                            SourceEntries.of(site.timeline(), site.index().dating())));
            shared.put("cached", new CachedDirective());
            shared.put("bibtex", TemplateFunctions.bibtex(site));
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

        Optional<Problem> print(Page page, Utf8Buffer out) {
            Links links = Links.of(page, site.settings());
            Map<String, Object> model = new LinkedHashMap<>(shared);
            model.put("page", page);
            model.put("own", own.getOrDefault(page.address(), List.of()));
            Optional.of(page.address().embed())
                    .filter(site.routes()::exists)
                    .ifPresent(embed -> model.put("embed", embed));
            model.put("linked", TemplateFunctions.linked(linked, page));
            LinkedData.event(page, site.index())
                    .flatMap(event -> cards.of(event, site.index()))
                    .ifPresent(card -> model.put("card", card));
            model.put("current", current(page));
            model.put("root", links.root());
            model.put("top", TemplateFunctions.top(links));
            model.put("to", TemplateFunctions.to(links));
            model.put("html", TemplateFunctions.html(new HtmlWriter(links, site.phrases())));
            return templates
                    .fill("page/" + page.template() + ".ftlh", model, out)
                    .map(this::named);
        }
    }
}
