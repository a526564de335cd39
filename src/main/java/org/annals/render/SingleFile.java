package org.annals.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annals.problem.Problem;
import org.annals.site.Published;
import org.annals.site.Site;
import org.annals.site.page.PagePlan;
import org.annals.site.page.PrintPage;
import org.annals.source.Asset;
import org.annals.source.SourceTree;

/**
 * The whole timeline as one page that needs no other file: style and pictures are in it, links lead to places inside it, or
 * to the site. It has no script.
 */
public final class SingleFile implements Format {

    /** How its file is called in the sink. */
    public static final String FILE = "timeline.html";

    /** Stands near the beginning of each, and tells that a file is one. */
    public static final String MARK = "<meta name=\"generator\" content=\"annals export\">";

    private static final String STYLE = "templates/assets/annals.css";

    private final SourceTree tree;

    public SingleFile(SourceTree tree) {
        this.tree = tree;
    }

    @Override
    public List<Published> files() {
        return List.of(new Published(FILE, "The whole timeline as one web page."));
    }

    @Override
    public List<Problem> render(Site site, Sink sink) throws IOException {
        PagePlan plan = PrintPage.book(site.index());
        var made = site.make(plan);
        var problems = new ArrayList<>(made.problems());
        var writer = new PageWriter(site, tree, List.of(), new Cards(new Publication(false)), Loaded.of(tree));
        try (Writer out = sink.openText(FILE)) {
            made.value()
                    .flatMap(page -> writer.print(
                            page.page(),
                            "book/whole",
                            BookLinks.ofOneFile(site.index()).links(pictures()),
                            Map.of("style", TemplateFunctions.style(style())),
                            out))
                    .ifPresent(problems::add);
        }
        return problems;
    }

    /** The pictures of events, as addresses that hold them. */
    private Map<String, String> pictures() {
        return tree.assets().stream()
                .filter(asset -> asset.path().startsWith(BookPicture.FOLDER))
                .flatMap(asset -> BookPicture.of(asset).stream())
                .collect(Collectors.toMap(
                        BookPicture::path,
                        picture -> "data:" + picture.type() + ";base64,"
                                + Base64.getEncoder().encodeToString(picture.bytes())));
    }

    private String style() {
        Optional<Asset> style = tree.assets().stream()
                .filter(asset -> asset.path().equals(STYLE))
                .findFirst();
        return style.map(asset -> UTF_8.decode(asset.bytes()).toString()).orElse("");
    }
}
