package org.annals.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.site.PageTypes;
import org.annals.site.Published;
import org.annals.site.Site;
import org.annals.site.page.PagePlan;
import org.annals.site.text.AnchorLink;
import org.annals.source.SourceTree;

/** The pages, each by the template of its kind. */
final class Html implements Format {

    private final SourceTree tree;
    private final List<Format> others;
    private final Cards cards;
    private final Loaded loaded;
    private final History history;

    /**
     * The pages beside other formats.
     *
     * @param others the formats that they name
     * @param cards the pictures of links to them
     * @param loaded what they load
     * @param history what they tell of the past of the timeline
     */
    Html(SourceTree tree, List<Format> others, Cards cards, Loaded loaded, History history) {
        this.tree = tree;
        this.others = List.copyOf(others);
        this.cards = cards;
        this.loaded = loaded;
        this.history = history;
    }

    @Override
    public List<Published> files() {
        return PageTypes.ALL.stream().flatMap(type -> type.addresses().stream()).toList();
    }

    @Override
    public boolean makes(String path) {
        return path.endsWith(".html");
    }

    @Override
    public List<Problem> render(Site site, Sink sink) throws IOException {
        List<Alternate> alternates =
                others.stream().flatMap(format -> format.alternates(site)).toList();
        PageWriter writer = writer(site, alternates);
        try {
            List<PageWriter.Written> written = site.plans().parallelStream()
                    .map(plan -> write(plan, writer, sink))
                    .toList();
            return Stream.concat(
                            written.stream().flatMap(page -> page.problems().stream()),
                            deadAnchors(written, writer).stream())
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** One page as text; nothing if its template has a fault. */
    Optional<String> page(Site site, PagePlan plan) {
        var out = new Utf8Buffer();
        PageWriter.Written written = writer(site, List.of()).print(plan, out);
        return written.whole() ? Optional.of(out.toString()) : Optional.empty();
    }

    private PageWriter writer(Site site, List<Alternate> alternates) {
        return new PageWriter(site, tree, alternates, cards, loaded).with(history);
    }

    private static PageWriter.Written write(PagePlan plan, PageWriter writer, Sink sink) {
        var out = new Utf8Buffer();
        PageWriter.Written written = writer.print(plan, out);
        try {
            out.writeTo(sink.open(plan.address().file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written;
    }

    /** A place inside a page is there if the page has an element of that id; such a page is made again to look. */
    static List<Problem> deadAnchors(List<PageWriter.Written> written, PageWriter writer) {
        Map<Address, List<AnchorLink>> links = written.stream()
                .flatMap(page -> page.links().stream())
                .collect(Collectors.groupingBy(AnchorLink::page, LinkedHashMap::new, Collectors.toList()));
        return writer.site().plans().parallelStream()
                .filter(plan -> links.containsKey(plan.address()))
                .flatMap(plan -> deadAnchors(plan, links.getOrDefault(plan.address(), List.of()), writer))
                .toList();
    }

    private static Stream<Problem> deadAnchors(PagePlan plan, List<AnchorLink> links, PageWriter writer) {
        var page = new Utf8Buffer();
        writer.print(plan, page);
        String html = page.toString();
        return links.stream()
                .filter(link -> !html.contains(" id=\"" + link.anchor() + "\""))
                .map(link -> Problem.of(
                        Rule.DEAD_LINK,
                        link.at(),
                        "the page /" + link.page().path() + " has no place " + link.anchor(),
                        "look up the address bar after a click on the place, or delete the part from # on"));
    }
}
