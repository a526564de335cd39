package org.annals.render;

import java.util.ArrayList;
import java.util.List;
import org.annals.model.form.Form;
import org.annals.source.SourceTree;

/** All formats that a site is published in. */
public final class Formats {

    /** In the order in which pages name them. */
    static final List<Format> DATA = List.of(
            new SearchIndex(),
            new TimelineJson(),
            new TimelineCsv(),
            new TimelineIcs(),
            new AnniversariesIcs(),
            new TimelineJs(),
            new AtomFeed(),
            new JsonFeed(),
            new AnnotationsJson(),
            new SourceFiles(),
            new EditionFiles(),
            new FilterJson(),
            new LlmsText(),
            new OEmbed(),
            new Sitemap());

    private Formats() {}

    /**
     * Pages last: they name the others.
     *
     * @param event what a file of an event may hold
     */
    public static List<Format> of(SourceTree tree, Form.Struct event, Publication publication) {
        var cards = new Cards(publication);
        var formats = new ArrayList<Format>(DATA);
        formats.add(new ComposerJson(event));
        formats.add(cards);
        formats.add(new Assets(tree));
        formats.add(new Html(tree, DATA, cards));
        return formats;
    }
}
