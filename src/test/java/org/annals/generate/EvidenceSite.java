package org.annals.generate;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.annals.Generated;
import org.annals.render.Artifact;
import org.annals.source.SourceTree;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A small site of two events and three sources, under the templates of this repository. */
final class EvidenceSite {

    private static final String BASE = """
            -- content/site.yaml --
            title: Tests
            description: A timeline for tests.
            base-url: https://example.org/
            languages: [en]
            period: 1999/2010
            kinds:
              summit: {label: Summit, symbol: circle}
            licence: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
            repository: {owner: example, name: annals, branch: main}
            -- content/sources.yaml --
            references:
              - {id: charter, type: treaty, title: Charter, custom: {kind: treaty}}
              - {id: paper, type: article-newspaper, title: Six meet, custom: {kind: news}}
              - {id: memoir, type: book, title: What I saw, custom: {kind: academic}}
            -- content/people.yaml --
            roe: {name: Jane Roe}
            -- content/events/second.md --
            ---
            title: The second meeting
            date: 2002-06
            summary: They meet again.
            kind: summit
            ---

            They met again [@charter].
            """;

    static final String EVENT = "content/events/founding.md";

    private final Map<String, Artifact> files;

    private EvidenceSite(Map<String, Artifact> files) {
        this.files = files;
    }

    /** The site with these files in place of its own. */
    static EvidenceSite of(String own) {
        Map<String, String> project = new LinkedHashMap<>(TextTree.parse(BASE));
        project.putAll(TextTree.parse(own));
        SourceTree content = TextTree.tree(project);
        SourceTree shared = SourceTree.read(Path.of("")).value().orElseThrow();
        var assets = new ArrayList<>(content.assets());
        shared.assets().stream()
                .filter(asset -> asset.path().startsWith("templates/"))
                .forEach(assets::add);
        var tree = new SourceTree(content.content(), shared.templates(), assets);
        return new EvidenceSite(Generated.whole(tree, Optional.empty()).files());
    }

    /** The site with another event. */
    static EvidenceSite with(String keys, String text) {
        return of(event(keys, text));
    }

    /** The file of another event. */
    static String event(String keys, String text) {
        return "-- " + EVENT
                + " --\n---\ntitle: The founding\ndate: 2001-06-15\nsummary: They found it.\nkind: summit\n"
                + keys.stripTrailing() + "\n---\n\n" + text.strip() + "\n";
    }

    String text(String path) {
        return requireNonNull(files.get(path), path).text();
    }

    /** A page without the signs that only keep things on one line. */
    Document page(String address) {
        return Jsoup.parse(text(address + "index.html").replace("\u2060", "").replace("\u202F", " "));
    }

    Document event() {
        return page("events/founding/");
    }
}
