package org.annals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annals.source.ContentRecord;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/**
 * A site of titles and dates that other programs trip over, under the templates of this repository.
 *
 * <p>Each title is that of an event, and what was corrected in it, {@code t1} and so on, on a certain day, and of a source, {@code title-1} and so on. Each
 * date is that of an event, {@code d1} and so on, and of a source, {@code date-1} and so on.
 */
public final class HostileSite {

    public static final String BASE = "https://example.org/hostile/";

    /** As YAML writes them between double quotation marks; none has a sign that no file may hold. */
    public static final List<String> TITLES = List.of(
            "a ]]> b & c",
            "</script><script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "a <b>bold</b> and <i>fine</i> print",
            "&amp; &lt;b&gt; &#39;",
            "two\\nlines",
            "a tab\\tin it",
            "=cmd()",
            "@SUM(A1:A9)",
            "+1 for all",
            "-2+3",
            "＝1+1",
            "'=cmd()",
            "\uD83D\uDEA9 flag, and a family: \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "\u05E2\u05D1\u05E8\u05D9\u05EA (and Latin) 123",
            "Marks \u200F\u05D0\u05D1\u200E of \u2067\u05D2\u05D3\u2069 direction",
            "Ge\u0301ant, which is composed",
            "{\\\"json\\\": 'no'}",
            "He said \\\"yes\\\", and \\\"they said 'no'\\\"",
            "semi; colon, \\\\ stroke, \\\\n and \\\\, too",
            "100 % of %s, %20 and %n, # 1 of a_b costs $5 ~ x^2",
            "{braces} and one } alone, by A and B, von C",
            "END:VEVENT",
            "ER  - TY  - JOUR",
            "null",
            "上海合作组织成立大会上海合作组织成立大会上海合作组织成立大会上海合作组织成立大会");

    /** Of every form that the date of an event can have: one without an end reaches beyond the period, and is an error. */
    public static final List<String> DATES = List.of(
            "2001-06-15",
            "2001-06-15T23:30:00+08:00",
            "2001-06",
            "2001",
            "2003-05-28?",
            "2003-05~",
            "2003-05-XX",
            "2003-22",
            "19XX",
            "200X",
            "[2003-05-28,2003-05-29]",
            "{2003-05,2003-09}",
            "2001-06-14/2001-06-15",
            "2001-06/2004",
            "2004~/2006-06",
            "0000",
            "-0043-03-15",
            "-0490/-0480");

    /** The account of each event. */
    public static final String BODY = "It did [@title-1].";

    private HostileSite() {}

    public static SourceTree tree() {
        SourceTree shared = RepositorySite.tree();
        return new SourceTree(
                content().entrySet().stream()
                        .map(file -> new SourceFile(file.getKey(), file.getValue()))
                        .toList(),
                shared.templates(),
                shared.assets().stream()
                        .filter(asset -> asset.path().startsWith("templates/"))
                        .toList());
    }

    /** The files of its content, by their paths. */
    public static Map<String, String> content() {
        var files = new TreeMap<>(lists());
        var sources = new StringBuilder("references:\n");
        for (int i = 0; i < TITLES.size(); i++) {
            files.put(
                    "content/events/t" + (i + 1) + ".md",
                    event(TITLES.get(i), "%d-11-15".formatted(1990 + i), corrected(TITLES.get(i))));
            sources.append(source("title-" + (i + 1), TITLES.get(i), "2003-06-15"));
        }
        for (int i = 0; i < DATES.size(); i++) {
            files.put("content/events/d" + (i + 1) + ".md", event("Dated " + (i + 1), DATES.get(i), ""));
            sources.append(source("date-" + (i + 1), "Issued " + (i + 1), DATES.get(i)));
        }
        files.put("content/sources.yaml", sources.toString());
        files.put("content/editions/2026.1.sha256", record(files));
        return files;
    }

    private static Map<String, String> lists() {
        return Map.of(
                "content/site.yaml", """
                title: "Hard ]]> & <b>words</b>, \\"quoted\\"; \\\\ 🚩 עברית"
                description: "What other programs </script> trip over."
                base-url: %s
                languages: [en]
                period: -0500/2030
                kinds:
                  summit: {label: "Summit, <b>large</b>; yes", symbol: circle}
                licence: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
                authors: [{name: "The \\"Hard\\" Society: its ]]> men"}]
                """.formatted(BASE), "content/editions.yaml", "\"2026.1\": {date: 2026-03-01}\n");
    }

    /** Of one file alone: what an edition had is no concern of those who read of it. */
    private static String record(Map<String, String> files) {
        String settings = "content/site.yaml";
        return ContentRecord.text(
                Map.of(settings, ContentRecord.digest(new SourceFile(settings, files.getOrDefault(settings, "")))));
    }

    private static String source(String id, String title, String issued) {
        return "  - {id: %s, type: book, title: \"%s\", issued: \"%s\", custom: {kind: news}}\n"
                .formatted(id, title, issued);
    }

    /** The title once more, where annotations have it. */
    private static String corrected(String title) {
        return "annotations: [{kind: correction, date: 2022-05-03, was: \"%s\", now: Another}]\n".formatted(title);
    }

    private static String event(String title, String date, String annotations) {
        return """
                ---
                title: "%s"
                date: "%s"
                summary: "It happened: %s."
                kind: summit
                %s---

                %s
                """.formatted(title, date, title, annotations, BODY);
    }

    /** The ids of the events. */
    public static Stream<String> ids(String letter, List<String> rows) {
        return Stream.iterate(1, i -> i + 1).limit(rows.size()).map(i -> letter + i);
    }
}
