package org.annals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.annals.load.Guides;
import org.annals.load.Loader;
import org.annals.problem.Result;
import org.annals.render.Artifact;
import org.annals.render.Format;
import org.annals.render.Formats;
import org.annals.render.MemorySink;
import org.annals.render.Publication;
import org.annals.site.MadePage;
import org.annals.site.Planner;
import org.annals.site.Site;
import org.annals.site.page.Page;
import org.annals.site.page.PagePlan;
import org.annals.source.Asset;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/** Sites of other contents than that of this repository, under its templates. */
public final class Sites {

    /** The order in which these are replaced is that of the list. */
    private static final List<Map.Entry<String, String>> ARABIC = List.of(
            Map.entry("page.direction: ltr", "page.direction: rtl"),
            Map.entry("nav.skip: Skip to the text", "nav.skip: انتقل إلى النص"),
            Map.entry("nav.timeline: Timeline", "nav.timeline: الخط الزمني"),
            Map.entry("sources.title: Sources", "sources.title: المصادر"),
            Map.entry("facet.themes: Themes", "facet.themes: المواضيع"),
            Map.entry("date.month.6: June", "date.month.6: يونيو"));

    private Sites() {}

    /** A small site that the whole path is tested with. */
    public static SourceTree fixture(String name) {
        return underOurTemplates(read(Path.of("src/test/resources/sites", name)));
    }

    /** A site whose entries are as long, as disputed and as well sourced as entries can be, to look at. */
    public static SourceTree look() {
        return underOurTemplates(read(Path.of("src/test/resources/looks/bridge")));
    }

    /** A small timeline of the gallery, each of which is whole. */
    public static SourceTree gallery(String name) {
        return underOurTemplates(read(Path.of("src/test/resources/gallery", name)));
    }

    /** The small project that the examples of the handbook are taken from, and stand in. */
    public static SourceTree handbook() {
        return underOurTemplates(read(Path.of("src/test/resources/handbook/project")));
    }

    private static SourceTree underOurTemplates(SourceTree own) {
        SourceTree shared = read(Path.of(""));
        Stream<Asset> assets =
                shared.assets().stream().filter(asset -> asset.path().startsWith("templates/"));
        return new SourceTree(
                own.content(),
                Stream.concat(own.templates().stream(), shared.templates().stream())
                        .toList(),
                Stream.concat(own.assets().stream(), assets).toList());
    }

    /** The same in a language that is written from right to left, with some of its words. */
    public static SourceTree fromRightToLeft(SourceTree tree) {
        String words = tree.find("templates/i18n/en.yaml").orElseThrow().text();
        for (Map.Entry<String, String> word : ARABIC) {
            assertThat(words).contains(word.getKey() + "\n");
            words = words.replace(word.getKey() + "\n", word.getValue() + "\n");
        }
        var templates = new ArrayList<>(tree.templates());
        templates.add(new SourceFile("templates/i18n/ar.yaml", words));
        return new SourceTree(
                tree.content().stream()
                        .map(file -> file.path().equals("content/site.yaml")
                                ? new SourceFile(
                                        file.path(), file.text().replace("languages: [en]", "languages: [ar, en]"))
                                : file)
                        .toList(),
                templates,
                tree.assets());
    }

    /** All files of a site that is said to stand somewhere. */
    public static List<Artifact> build(SourceTree tree, String base) {
        return Generated.whole(tree, Optional.of(base)).artifacts();
    }

    /** A site before its pages are written. */
    public static Site plan(SourceTree tree) {
        return Planner.plan(Loader.load(tree).value().orElseThrow()).value().orElseThrow();
    }

    /** Only some pages of a site, and its style and scripts: to write all of a large one takes long. */
    public static List<Artifact> build(SourceTree tree, Site all, Predicate<Page> wanted) {
        return written(
                tree,
                all,
                all.plans().stream()
                        .filter(plan -> wanted.test(page(all, plan)))
                        .toList());
    }

    /** The same by their addresses, which a pattern tells. */
    public static List<Artifact> build(SourceTree tree, Site all, String addresses) {
        return written(
                tree,
                all,
                all.plans().stream()
                        .filter(plan -> plan.address().path().matches(addresses))
                        .toList());
    }

    private static List<Artifact> written(SourceTree tree, Site all, List<PagePlan> plans) {
        var some = new Site(all.index(), all.digests(), all.routes(), plans);
        List<Format> formats = Formats.of(tree, Guides.event(), Publication.WHOLE);
        var sink = new MemorySink();
        for (Format format : formats.subList(formats.size() - 2, formats.size())) {
            try {
                assertThat(format.render(some, sink)).isEmpty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sink.artifacts();
    }

    /** All pages of a site, as their templates see them. */
    public static Stream<Page> pages(Site site) {
        return site.plans().stream().map(plan -> page(site, plan));
    }

    private static Page page(Site site, PagePlan plan) {
        Result<MadePage> made = site.make(plan);
        assertThat(made.problems()).isEmpty();
        return made.value().orElseThrow().page();
    }

    private static SourceTree read(Path root) {
        Result<SourceTree> tree = SourceTree.read(root);
        assertThat(tree.problems()).isEmpty();
        return tree.value().orElseThrow();
    }
}
