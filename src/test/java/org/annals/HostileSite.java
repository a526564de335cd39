package org.annals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/** A site of titles and dates that other programs trip over, under the templates of this repository. */
public final class HostileSite {

    /** As YAML writes them between double quotation marks. */
    private static final List<String> TITLES = List.of(
            "a ]]> b & c",
            "</script><script>alert(1)</script>",
            "two\\nlines",
            "=cmd()",
            "\uD83D\uDEA9 flag",
            "\u05E2\u05D1\u05E8\u05D9\u05EA",
            "<img src=x onerror=alert(1)>",
            "{\\\"json\\\": 'no'}",
            "semi; colon, \\\\ stroke",
            "&amp; &lt;b&gt;");

    private static final List<String> DATES = List.of(
            "2001-06-15",
            "2001-06",
            "2001",
            "2001-06-14/2001-06-15",
            "2003-05-28?",
            "[2003-05-28,2003-05-29]",
            "200X",
            "2003-05~",
            "{2003-05,2003-09}",
            "-0043-03-15");

    private HostileSite() {}

    public static SourceTree tree() {
        SourceTree shared = RepositorySite.tree();
        var content = new ArrayList<SourceFile>();
        content.add(new SourceFile("content/site.yaml", """
                title: "Hard ]]> & <b>words</b>, \\"quoted\\"; 🚩 עברית"
                description: "What other programs </script> trip over."
                base-url: https://example.org/hostile/
                languages: [en]
                period: -0100/2030
                kinds:
                  summit: {label: "Summit, <b>large</b>; yes", symbol: circle}
                licence: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
                """));
        content.add(new SourceFile("content/sources.yaml", """
                references:
                  - {id: paper, type: book, title: "A & <i>B</i> ]]>", custom: {kind: news}}
                """));
        for (int i = 0; i < TITLES.size(); i++) {
            content.add(event("e" + (i + 1), TITLES.get(i), DATES.get(i)));
        }
        return new SourceTree(
                content.stream().sorted(Comparator.comparing(SourceFile::path)).toList(),
                shared.templates(),
                shared.assets().stream()
                        .filter(asset -> asset.path().startsWith("templates/"))
                        .toList());
    }

    private static SourceFile event(String id, String title, String date) {
        return new SourceFile("content/events/" + id + ".md", """
                ---
                title: "%s"
                date: "%s"
                summary: "It happened: %s."
                kind: summit
                ---

                It did [@paper].
                """.formatted(title, date, title));
    }
}
