package org.annals.render;

import java.util.ArrayList;
import java.util.List;
import org.annals.model.form.Form;
import org.annals.source.SourceTree;

/** All formats that a site is published in. */
public final class Formats {

    /** In the order in which pages name them. */
    static List<Format> data(History history) {
        return List.of(
                new TimelineJson(),
                new TimelineCsv(),
                new TimelineIcs(),
                new AnniversariesIcs(),
                new TimelineJs(),
                new AtomFeed(history),
                new JsonFeed(history),
                new AnnotationsJson(),
                new BibliographyFiles(),
                new EditionFiles(),
                new LlmsText(),
                new OEmbed(),
                new Sitemap());
    }

    private Formats() {}

    /** What scripts load, for one site. */
    static List<ScriptData> scriptData(Form.Struct event) {
        return List.of(
                new ScriptData("search", new SearchIndex()),
                new ScriptData("filter", new FilterJson()),
                new ScriptData("composer", new ComposerJson(event)));
    }

    /**
     * Pages last: they name the others.
     *
     * @param event what a file of an event may hold
     */
    public static List<Format> of(SourceTree tree, Form.Struct event, Publication publication) {
        var cards = new Cards(publication);
        var loaded = new Loaded(new Assets(tree), scriptData(event));
        List<Format> data = data(publication.history());
        var formats = new ArrayList<Format>(loaded.data());
        formats.addAll(data);
        formats.add(new ComposerTexts(tree));
        formats.add(cards);
        formats.add(loaded.assets());
        formats.add(new Html(tree, data, cards, loaded, publication.history()));
        return formats;
    }
}
