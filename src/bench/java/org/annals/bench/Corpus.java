package org.annals.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A timeline of as many events as wanted, with all that real events have: sources of their own and shared ones, citations,
 * footnotes, people in roles, countries with their spans, terms, links, and annotations of every kind in one event of four.
 */
final class Corpus {

    private static final int FIRST_YEAR = 2001;
    private static final int YEARS = 21;
    private static final int THEMES = 24;
    private static final int PLACES = 40;
    private static final List<String> KINDS = List.of("works", "vote", "loss", "change", "survey");
    private static final List<String> SYMBOLS = List.of("square", "diamond", "cross", "hexagon", "circle");

    private final int count;
    private final int people;
    private final int shared;
    private final Words words;

    /**
     * A corpus that is not written yet.
     *
     * @param count how many events, from 1 on
     */
    Corpus(int count, long seed) {
        this.count = count;
        this.people = 30 + count / 50;
        this.shared = Math.max(4, count / 10);
        this.words = new Words(new SplittableRandom(seed));
    }

    /** Writes the project, but for its templates, into a folder that is empty. */
    void write(Path folder) throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), settings());
        Files.writeString(content.resolve("themes.yaml"), entries("theme", THEMES, i -> "Theme of " + words.some(2) + " " + i, ""));
        Files.writeString(content.resolve("places.yaml"), entries("place", PLACES, i -> "Place " + i, "  lat: 10.5\n  lon: 20.5\n"));
        Files.writeString(content.resolve("people.yaml"), entries("person", people, i -> "Given" + i + " Family" + i % 97, ""));
        Files.writeString(content.resolve("organisations.yaml"), entries("body", 10, i -> "Body " + i, ""));
        Files.writeString(content.resolve("membership.yaml"), countries());
        Files.writeString(content.resolve("glossary.yaml"), glossary());
        Files.writeString(content.resolve("sources.yaml"), sources());
        for (int i = 0; i < count; i++) {
            int year = FIRST_YEAR + i % YEARS;
            Path file = content.resolve("events/" + year + "/" + id(i) + ".md");
            Files.createDirectories(file.getParent());
            Files.writeString(file, event(i, year));
        }
    }

    private static String settings() {
        var kinds = new StringBuilder();
        for (int i = 0; i < KINDS.size(); i++) {
            kinds.append("  %s: {label: %s, plural: %s, symbol: %s}\n"
                    .formatted(KINDS.get(i), KINDS.get(i), KINDS.get(i), SYMBOLS.get(i)));
        }
        return """
                title: Benchmark
                description: A timeline made from a seed.
                base-url: https://example.org/
                languages: [en]
                period: %d/%d
                tracks:
                  membership: {label: Membership, statuses: {member: Members, observer: Observers}}
                licence: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
                kinds:
                %s""".formatted(FIRST_YEAR, FIRST_YEAR + YEARS - 1, kinds);
    }

    private interface Naming {
        String of(int number);
    }

    private static String entries(String id, int count, Naming name, String more) {
        var yaml = new StringBuilder();
        IntStream.range(0, count)
                .forEach(i -> yaml.append("%s-%d:\n  name: %s\n%s".formatted(id, i, name.of(i), more)));
        return yaml.toString();
    }

    private String countries() {
        var yaml = new StringBuilder();
        IntStream.range(0, 12)
                .forEach(i -> yaml.append("""
                        country-%d:
                          name: Country %d
                          spans:
                            - {status: observer, since: %d-03-01, until: %d-06-15, sources: [shared-%d]}
                            - {status: member, since: %d-06-15, sources: [shared-%d]}
                        """.formatted(i, i, 2001 + i, 2003 + i, i % shared, 2003 + i, i % shared)));
        return yaml.toString();
    }

    private String glossary() {
        var yaml = new StringBuilder();
        IntStream.range(0, 20)
                .forEach(i -> yaml.append("term-%d:\n  term: termword%c\n  definition: %s.\n"
                        .formatted(i, (char) ('a' + i), words.clause(12))));
        return yaml.toString();
    }

    private String sources() {
        var yaml = new StringBuilder("references:\n");
        IntStream.range(0, shared).forEach(i -> yaml.append(source("shared-" + i, i)));
        IntStream.range(0, count).forEach(i -> yaml.append(source("own-" + i, i)));
        return yaml.toString();
    }

    private String source(String id, int number) {
        return """
                  - id: %s
                    type: report
                    title: %s %d
                    author: [{family: Family%d, given: Given}]
                    issued: 20%02d-0%d
                    URL: https://archive.example.org/%s
                    accessed: 2021-12-31
                    custom: {kind: %s}
                """.formatted(
                id,
                words.clause(4),
                number,
                number % 97,
                1 + number % 20,
                1 + number % 9,
                id,
                List.of("official", "news", "academic").get(number % 3));
    }

    private static String id(int number) {
        return "event-%06d".formatted(number);
    }

    private String event(int i, int year) {
        return "---\n" + frontMatter(i, year) + "---\n\n" + body(i);
    }

    private String frontMatter(int i, int year) {
        int month = words.number(1, 12);
        int day = words.number(1, 28);
        String date = words.oneIn(12)
                ? "%d-%02d~".formatted(year, month)
                : "%d-%02d-%02d".formatted(year, month, day);
        return """
                title: "%s, number %d"
                date: "%s"
                summary: "%s."
                kind: %s
                %splace: place-%d
                people: [person-%d, {id: person-%d, role: chair}]
                organisations: [body-%d]
                countries: [country-%d, country-%d]
                themes: [theme-%d, theme-%d]
                sources: [own-%d]
                %s%s""".formatted(
                words.clause(5),
                i,
                date,
                words.clause(18),
                words.one(KINDS),
                i % 60 == 0 ? "milestone: true\n" : "",
                i % PLACES,
                i % people,
                (i + 1) % people,
                i % 10,
                i % 12,
                (i + 5) % 12,
                i % THEMES,
                (i * 7 + 1) % THEMES == i % THEMES ? (i + 1) % THEMES : (i * 7 + 1) % THEMES,
                i,
                i > 10 && i % 9 == 0 ? "related: [" + id(i - 7) + "]\n" : "",
                i % 4 == 0 ? annotations(i) : "");
    }

    private String annotations(int i) {
        return """
                annotations:
                  - {kind: statement, by: person-%d, text: "%s.", source: shared-%d, on: "exactly these words %d"}
                  - {kind: context, text: "%s [@shared-%d]."}
                  - {kind: note, text: "%s.", by: The editors}
                  - kind: dispute
                    positions:
                      - {text: "%s.", sources: [shared-%d]}
                      - {text: "%s.", sources: [own-%d]}
                  - {kind: translation, lang: de, text: "%s."}
                  - {kind: correction, date: 2022-01-15, was: "%s", now: "%s", why: a slip}
                readings:
                  - {date: "%d-XX", source: shared-%d, note: "%s."}
                """.formatted(
                i % people,
                words.clause(14),
                i % shared,
                i,
                words.clause(20),
                (i + 1) % shared,
                words.clause(10),
                words.clause(10),
                i % shared,
                words.clause(10),
                i,
                words.clause(8),
                words.some(3),
                words.some(4),
                FIRST_YEAR + i % YEARS,
                i % shared,
                words.clause(6));
    }

    private String body(int i) {
        var body = new ArrayList<String>();
        body.add("%s, with exactly these words %d, as it was told [@own-%d]. %s termword%c [@shared-%d, p. %d]."
                .formatted(
                        words.clause(30), i, i, words.clause(24), (char) ('a' + i % 20), i % shared, words.number(1, 300)));
        body.add("## " + words.clause(3));
        body.add("- %s.\n- %s.\n- %s.".formatted(words.clause(9), words.clause(8), words.clause(10)));
        body.add("%s [the register](https://register.example.org/%d).[^1] *%s* %s [@own-%d]."
                .formatted(words.clause(26), i, words.some(2), words.some(30), i));
        body.add("> " + words.clause(20) + ".");
        if (i > 20 && i % 5 == 0) {
            body.add("%s, after [[%s|what came before]] [@own-%d].".formatted(words.clause(12), id(i - 13), i));
        }
        body.add("[^1]: " + words.clause(12) + ".");
        return String.join("\n\n", body) + "\n";
    }
}
