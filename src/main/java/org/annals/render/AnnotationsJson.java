package org.annals.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annals.model.Settings;
import org.annals.problem.Result;
import org.annals.site.Address;
import org.annals.site.EventPage;
import org.annals.site.Site;

/** {@code annotations.jsonld}: every note and citation of every event, as the Web Annotation Data Model has them. */
final class AnnotationsJson implements Format {

    private static final String FILE = "annotations.jsonld";
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    @Override
    public List<Result<Artifact>> render(Site site) {
        return List.of(Result.of(Artifact.text(FILE, Json.text(collection(site)))));
    }

    private static Json collection(Site site) {
        Settings settings = site.settings();
        Map<Address, EventPage> pages = site.pages().stream()
                .filter(EventPage.class::isInstance)
                .map(EventPage.class::cast)
                .collect(Collectors.toMap(EventPage::address, Function.identity()));
        var writer = new HtmlWriter(Address::path, site.phrases());
        List<Json> annotations = site.timeline().published().stream()
                .flatMap(event -> Optional.ofNullable(pages.get(Address.event(event.id()))).stream()
                        .flatMap(page -> new EventAnnotations(page, event, site.timeline(), writer).all()))
                .toList();
        String id = settings.baseUrl() + FILE;
        return new Json()
                .put("@context", CONTEXT)
                .put("id", id)
                .put("type", "AnnotationCollection")
                .put("label", CslItem.container(settings))
                .put("rights", settings.licence().url())
                .put("generator", new Json().put("type", "Software").put("name", "Annals"))
                .put("total", annotations.size())
                .put("first", page(id, annotations));
    }

    private static Json page(String collection, List<Json> annotations) {
        return new Json()
                .put("id", collection + "#all")
                .put("type", "AnnotationPage")
                .put("partOf", collection)
                .put("startIndex", 0)
                .put("items", annotations);
    }
}
