package org.annals.render;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.site.AnchorLink;
import org.annals.site.EventPage;
import org.annals.site.Page;
import org.annals.site.Site;
import org.annals.source.SourceTree;

/** The pages, each by the template of its kind. */
final class Html implements Format {

    private final Templates templates;

    Html(SourceTree tree) {
        this.templates = new Templates(tree.templates());
    }

    @Override
    public List<Result<Artifact>> render(Site site) {
        Entries entries = Entries.of(site.timeline());
        List<Result<Artifact>> pages = site.pages().parallelStream()
                .map(page -> page(page, site, entries))
                .toList();
        return site.anchorLinks().isEmpty() ? pages : withDeadAnchors(pages, site.anchorLinks());
    }

    /** A place inside a page is there if the page has an element of that id. */
    private static List<Result<Artifact>> withDeadAnchors(List<Result<Artifact>> pages, List<AnchorLink> links) {
        Map<String, String> texts = pages.stream()
                .flatMap(page -> page.value().stream())
                .collect(Collectors.toMap(
                        Artifact::path,
                        page -> StandardCharsets.UTF_8.decode(page.bytes()).toString()));
        Stream<Result<Artifact>> dead = links.stream()
                .filter(link -> !texts.getOrDefault(link.page().file(), "").contains(" id=\"" + link.anchor() + "\""))
                .map(link -> Result.failed(dead(link)));
        return Stream.concat(pages.stream(), dead).toList();
    }

    private static Problem dead(AnchorLink link) {
        return Problem.of(
                Rule.DEAD_LINK,
                link.at(),
                "the page /" + link.page().path() + " has no place " + link.anchor(),
                "look up the address bar after a click on the place, or delete the part from # on");
    }

    private Result<Artifact> page(Page page, Site site, Entries entries) {
        Links links = Links.of(page, site.settings());
        var html = new HtmlWriter(links, site.phrases());
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("page", page);
        model.put("settings", site.settings());
        model.put("to", TemplateFunctions.to(links));
        model.put("edit", TemplateFunctions.edit(site.settings()));
        model.put("say", TemplateFunctions.say(site.phrases()));
        model.put("html", TemplateFunctions.html(html));
        model.put("reference", TemplateFunctions.reference(entries));
        if (page instanceof EventPage event) {
            model.put("citations", CitationView.all(event, site));
        }
        return templates
                .render("page/" + page.template() + ".ftlh", model)
                .map(text -> Artifact.text(page.address().file(), text));
    }
}
