package org.annals.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annals.problem.Result;
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
        return site.pages().parallelStream().map(page -> page(page, site)).toList();
    }

    private Result<Artifact> page(Page page, Site site) {
        Links links = Links.of(page, site.settings());
        var html = new HtmlWriter(links, site.phrases());
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("page", page);
        model.put("settings", site.settings());
        model.put("to", TemplateFunctions.to(links));
        model.put("edit", TemplateFunctions.edit(site.settings()));
        model.put("say", TemplateFunctions.say(site.phrases()));
        model.put("html", TemplateFunctions.html(html));
        return templates
                .render("page/" + page.template() + ".ftlh", model)
                .map(text -> Artifact.text(page.address().file(), text));
    }
}
