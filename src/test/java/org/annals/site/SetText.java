package org.annals.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annals.load.Loader;
import org.annals.model.Address;
import org.annals.model.Timeline;
import org.annals.problem.Location;
import org.annals.prose.Block;
import org.annals.prose.Prose;
import org.annals.prose.QuoteMarks;
import org.annals.site.index.SiteIndex;
import org.annals.site.text.Routes;
import org.annals.site.text.Typesetter;
import org.annals.source.Places;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.annals.syntax.Markdown;

/** Markdown as it is set for the page {@code a/b/} of a small site, whatever is wrong with it. */
public final class SetText {

    public static final Address PAGE = new Address("a/b/");

    private static final String SETTINGS = """
            title: t
            description: d
            base-url: https://example.org/
            languages: [en]
            period: 2001/2003
            kinds: {summit: {label: Summit, symbol: circle}}
            licence: {name: n, url: "https://example.org/"}
            """;

    private static final Timeline TIMELINE = Loader.load(new SourceTree(
                    List.of(
                            new SourceFile("content/site.yaml", SETTINGS),
                            new SourceFile("content/pages/about.md", "---\ntitle: About\n---\nText.\n")),
                    List.of(),
                    List.of()))
            .value()
            .orElseThrow();

    private SetText() {}

    /** The text, and after it its footnotes. */
    public static List<Block> of(String markdown) {
        Prose prose = new Markdown()
                .read(markdown, Places.allAt(Location.of("x.md")), QuoteMarks.of("en"))
                .value()
                .orElse(Prose.EMPTY);
        var typesetter = new Typesetter(PAGE, SiteIndex.of(TIMELINE), new Routes(Set.of(PAGE, new Address("about/"))));
        var blocks = new ArrayList<>(typesetter.set(prose).blocks());
        typesetter.newFootnotes().forEach(note -> blocks.addAll(note.blocks()));
        return blocks;
    }
}
