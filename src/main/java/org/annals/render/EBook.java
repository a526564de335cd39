package org.annals.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.annals.model.Address;
import org.annals.problem.Problem;
import org.annals.site.MadePage;
import org.annals.site.Published;
import org.annals.site.Site;
import org.annals.site.index.SiteIndex;
import org.annals.site.page.PagePlan;
import org.annals.site.page.PrintPage;
import org.annals.source.SourceTree;

/** The whole timeline as an e-book (EPUB 3.3): a chapter a year, with the pictures, and links between the events. */
public final class EBook implements Format {

    /** How its file is called in the sink. */
    public static final String FILE = "timeline.epub";

    /** What an e-book begins with, and no other file (EPUB 3.3, OCF ZIP container). */
    public static final String MARK = "mimetypeapplication/epub+zip";

    private final SourceTree tree;
    private final History history;

    /**
     * That of a timeline.
     *
     * @param history says when it was changed last
     */
    public EBook(SourceTree tree, History history) {
        this.tree = tree;
        this.history = history;
    }

    @Override
    public List<Published> files() {
        return List.of(new Published(FILE, "The whole timeline as an e-book."));
    }

    @Override
    public List<Problem> render(Site site, Sink sink) throws IOException {
        List<BookPicture> pictures = pictures(site.index());
        Links links = BookLinks.ofChapters(site.index())
                .links(pictures.stream().collect(Collectors.toMap(BookPicture::path, BookPicture::path)));
        var writer = new PageWriter(site, tree, List.of(), new Cards(new Publication(false)), Loaded.of(tree));
        var problems = new ArrayList<Problem>();
        var chapters = new LinkedHashMap<String, String>();
        site.index()
                .lists()
                .byYear()
                .keySet()
                .forEach(year -> chapters.put(
                        BookLinks.chapter(year), site.index().dating().year(year)));
        try (var file = new EpubFile(sink.open(FILE), Imprint.of(site, history), chapters, pictures)) {
            file.front();
            for (long year : site.index().lists().byYear().keySet()) {
                PagePlan plan = PrintPage.chapter(year, site.index());
                var made = site.make(plan);
                problems.addAll(made.problems());
                var out = new Utf8Buffer();
                made.value()
                        .map(MadePage::page)
                        .flatMap(page -> writer.print(page, "book/chapter", links, Map.of(), out))
                        .ifPresent(problems::add);
                file.text(BookLinks.chapter(year), Xhtml.of(out.toString()));
            }
        }
        return problems;
    }

    /** Those that events show. */
    private List<BookPicture> pictures(SiteIndex index) {
        var shown = index.published().stream()
                .flatMap(event -> event.image().stream())
                .map(image -> new Address("images/" + image.file()).path())
                .collect(Collectors.toSet());
        return tree.assets().stream()
                .filter(asset -> asset.path().startsWith(BookPicture.FOLDER))
                .flatMap(asset -> BookPicture.of(asset).stream())
                .filter(picture -> shown.contains(picture.path()))
                .toList();
    }
}
