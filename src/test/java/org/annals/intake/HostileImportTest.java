package org.annals.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.Generated;
import org.annals.RepositorySite;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.source.SourceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a foreign file says, what import writes of it stops no build, and importing it again changes nothing. */
class HostileImportTest {

    private static final int ROWS = 60;

    private static final String THERE = """
            ---
            title: Something else
            date: 2001-01-01
            summary: It happened before.
            kind: treaty
            ---

            They met [@a-source].
            """;

    /** What other programs trip over, wherever it stands. */
    private static final List<String> WORDS = List.of(
            "A plain title",
            "",
            " ",
            "x".repeat(700),
            "word ".repeat(900),
            "TITLE IN CAPITAL LETTERS.",
            "上海合作组织成立",
            "الحدث",
            "con",
            "<b>bold</b> & <script>alert(1)</script>",
            "<i>half",
            "**strong** `code` [@gone] [@a-source] [[gone]] [^1] ![x](y.png)",
            "[link](javascript:alert(1)) <https://example.org/> https://example.org",
            "a: b # c - {d} [e",
            "\"quoted\" 'too' \\n",
            "---",
            "=cmd()",
            "\u200F\u05D0\u202E\u05D1",
            "\u0007bell\uFEFF",
            "раypal",
            "@misc{x, title = {y}}",
            "1. one\n2. two\n\n    code\n| a | b |\n|---|---|\n| c | d |",
            "> quotation\n# heading\n#### deep\n- item\n* * *",
            "~~~\nopen fence",
            "$x$ {.class} ^[note] :::: ===",
            "null",
            "2001-02-30",
            "http://[bad",
            "ftp://example.org/",
            "https://example.org/a b",
            "https://example.org/<x>",
            "HTTPS://EXAMPLE.ORG/One/",
            "www.example.org",
            "10.1000/<182>",
            "Q0",
            "/old name/",
            "en_GB",
            "Englisch",
            "blogpost",
            "a-source",
            "amina; nobody",
            "true",
            "*".repeat(600),
            "[".repeat(80),
            "[@".repeat(6_000),
            "<p ".repeat(6_000),
            "a" + " ".repeat(20_000) + "b",
            "> ".repeat(50) + "deep",
            "summit");

    private static final List<String> DATES = List.of(
            "2001-06-15",
            "",
            "1850",
            "2001-02-30",
            "some day",
            "2003-06/..",
            "../2001",
            "2002-06-15T10:00:00Z",
            "[2001,2002]",
            "15 June 2001",
            "May 2003",
            "-0043~",
            "Y17E7",
            "2001/2003",
            "2003-22",
            "2001-13",
            "99999",
            "2002-06-15/2002-06-01",
            "{2001,2900}",
            "20010615");

    private static String words(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static String date(Random random) {
        return random.nextInt(6) == 0 ? words(random) : DATES.get(random.nextInt(DATES.size()));
    }

    private static String lines(Supplier<String> row) {
        return Stream.generate(row).limit(ROWS).collect(Collectors.joining());
    }

    private static String cell(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String json(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\u0007", "\\u0007") + "\"";
    }

    private static String map(Random random, List<String> keys, Function<String, String> value) {
        return keys.stream()
                .filter(key -> random.nextInt(3) > 0)
                .map(key -> json(key) + ": " + value.apply(key))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String table(Random random) {
        List<String> keys = List.of(
                "id",
                "title",
                "short",
                "date",
                "end",
                "summary",
                "kind",
                "milestone",
                "place",
                "people",
                "organisations",
                "countries",
                "themes",
                "sources",
                "related",
                "aliases",
                "wikidata",
                "body",
                "draft",
                "colour");
        return String.join(",", keys) + "\n"
                + lines(() -> keys.stream()
                        .map(key -> key.equals("date") || key.equals("end") ? date(random) : words(random))
                        .map(HostileImportTest::cell)
                        .collect(Collectors.joining(",", "", "\n")));
    }

    private static String slides(Random random) {
        List<String> keys = List.of(
                "Year",
                "Month",
                "Day",
                "Time",
                "End Year",
                "End Month",
                "End Day",
                "Display Date",
                "Headline",
                "Text",
                "Media",
                "Media Credit",
                "Media Caption",
                "Alt Text",
                "Type",
                "Group",
                "Background");
        return String.join(",", keys) + "\n"
                + lines(() -> keys.stream()
                        .map(key -> key.equals("Year") ? "200" + random.nextInt(9) : words(random))
                        .map(HostileImportTest::cell)
                        .collect(Collectors.joining(",", "", "\n")));
    }

    private static String slidesJson(Random random) {
        return "{\"events\": ["
                + IntStream.range(0, ROWS)
                        .mapToObj(i -> "{\"start_date\": {\"year\": \"200" + random.nextInt(9) + "\", \"month\": "
                                + json(words(random))
                                + "}, \"text\": {\"headline\": " + json(words(random)) + ", \"text\": "
                                + json(words(random))
                                + "}, \"media\": {\"url\": " + json(words(random)) + ", \"caption\": "
                                + json(words(random))
                                + "}, \"group\": " + json(words(random)) + "}")
                        .collect(Collectors.joining(", "))
                + "]}";
    }

    private static String csl(Random random) {
        List<String> keys = List.of(
                "id",
                "type",
                "title",
                "author",
                "editor",
                "issued",
                "accessed",
                "URL",
                "DOI",
                "ISBN",
                "language",
                "note",
                "publisher",
                "container-title",
                "volume",
                "abstract",
                "custom",
                "keyword",
                "citation-key");
        return IntStream.range(0, ROWS)
                .mapToObj(i -> map(random, keys, key -> switch (key) {
                    case "author", "editor" ->
                        "["
                                + map(
                                        random,
                                        List.of(
                                                "family",
                                                "given",
                                                "literal",
                                                "suffix",
                                                "non-dropping-particle",
                                                "odd",
                                                "static-ordering"),
                                        part -> json(words(random)))
                                + "]";
                    case "issued", "accessed" ->
                        random.nextBoolean()
                                ? json(date(random))
                                : map(
                                        random,
                                        List.of("date-parts", "raw", "literal", "season", "circa"),
                                        part -> part.equals("date-parts")
                                                ? "[[" + json(words(random)) + ", " + random.nextInt(14) + "]]"
                                                : json(words(random)));
                    case "custom" ->
                        map(random, List.of("kind", "side", "archive-url", "issued-edtf"), part -> json(words(random)));
                    case "id" -> random.nextBoolean() ? json(words(random)) : "\"key:" + random.nextInt(99) + "_a\"";
                    default -> json(words(random));
                }))
                .collect(Collectors.joining(",\n", "[", "]"));
    }

    private static String bibTex(Random random) {
        List<String> keys = List.of(
                "author",
                "editor",
                "translator",
                "title",
                "booktitle",
                "journal",
                "year",
                "month",
                "date",
                "url",
                "urldate",
                "doi",
                "isbn",
                "langid",
                "language",
                "note",
                "crossref",
                "publisher",
                "pages",
                "file");
        List<String> types = List.of("article", "book", "misc", "online", "odd", "inproceedings");
        return IntStream.range(0, ROWS)
                .mapToObj(i -> "@" + types.get(random.nextInt(types.size())) + "{key" + i + ",\n"
                        + keys.stream()
                                .filter(key -> random.nextInt(3) > 0)
                                .map(key -> "  " + key + " = {" + (key.contains("date") ? date(random) : words(random))
                                        + "},\n")
                                .collect(Collectors.joining())
                        + "}\n")
                .collect(Collectors.joining());
    }

    private static String ris(Random random) {
        List<String> tags = List.of(
                "ID", "TI", "T2", "AU", "A2", "PY", "DA", "Y2", "UR", "DO", "SN", "LA", "N1", "AB", "PB", "CY", "SP",
                "EP", "C1", "KW");
        return lines(() -> "TY  - " + (random.nextBoolean() ? "JOUR" : "ODD") + "\n"
                + tags.stream()
                        .filter(tag -> random.nextInt(3) > 0)
                        .map(tag -> tag + "  - "
                                + (tag.matches("PY|DA|Y2") ? date(random) : words(random)).replace("\n", "\n  ") + "\n")
                        .collect(Collectors.joining())
                + "ER  - \n");
    }

    private static String article(Random random) {
        List<String> keys = List.of(
                "title",
                "date",
                "slug",
                "excerpt",
                "tags",
                "categories",
                "location",
                "actors",
                "aliases",
                "image",
                "draft",
                "people",
                "weight",
                "sources",
                "published",
                "kind");
        return "---\n"
                + keys.stream()
                        .filter(key -> random.nextInt(4) > 0)
                        .map(key -> key + ": " + (key.equals("date") ? json(date(random)) : json(words(random))) + "\n")
                        .collect(Collectors.joining())
                + "---\n\n" + words(random) + "\n\n" + words(random) + "\n";
    }

    private static String records(Random random) {
        List<String> keys =
                List.of("id", "title", "date", "summary", "body", "location", "actors", "tags", "sources", "status");
        return IntStream.range(0, ROWS)
                .mapToObj(i -> map(random, keys, key -> switch (key) {
                    case "date" -> json(date(random));
                    case "sources" ->
                        "["
                                + map(
                                        random,
                                        List.of("title", "url", "outlet", "date", "archived_url", "tier"),
                                        part -> json(words(random)))
                                + "]";
                    default -> json(words(random));
                }))
                .collect(Collectors.joining(",\n", "[{\"title\": \"One\", \"date\": \"2001\"},\n", "]"));
    }

    private static String calendar(Random random) {
        List<String> keys = List.of(
                "UID",
                "SUMMARY",
                "DESCRIPTION",
                "LOCATION",
                "URL",
                "CATEGORIES",
                "RRULE",
                "DTSTART",
                "DTEND",
                "DURATION",
                "STATUS");
        return "BEGIN:VCALENDAR\n"
                + lines(() -> "BEGIN:VEVENT\n"
                        + keys.stream()
                                .filter(key -> random.nextInt(4) > 0)
                                .map(key -> key + ":"
                                        + (key.startsWith("DT") ? date(random).replace("-", "") : words(random))
                                                .replace("\n", "\\n")
                                        + "\n")
                                .collect(Collectors.joining())
                        + "END:VEVENT\n")
                + "END:VCALENDAR\n";
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> files() {
        Map<String, Function<Random, String>> makers = new LinkedHashMap<>();
        makers.put("table.csv", HostileImportTest::table);
        makers.put("slides.csv", HostileImportTest::slides);
        makers.put("slides.json", HostileImportTest::slidesJson);
        makers.put("csl.json", HostileImportTest::csl);
        makers.put("csl.yaml", HostileImportTest::csl);
        makers.put("a.bib", HostileImportTest::bibTex);
        makers.put("a.ris", HostileImportTest::ris);
        makers.put("article.md", HostileImportTest::article);
        makers.put("records.json", HostileImportTest::records);
        makers.put("records.yaml", HostileImportTest::records);
        makers.put("calendar.ics", HostileImportTest::calendar);
        int seeds = Integer.getInteger("seeds", 2);
        return makers.entrySet().stream()
                .flatMap(maker -> IntStream.range(0, maker.getKey().endsWith(".md") ? seeds * 10 : seeds)
                        .mapToObj(seed -> org.junit.jupiter.params.provider.Arguments.of(
                                maker.getKey(),
                                seed,
                                maker.getValue()
                                        .apply(new Random(
                                                seed * 31L + maker.getKey().hashCode())))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("files")
    void whatIsWrittenStopsNoBuild(String name, int seed, String text) {
        Map<String, String> before = new LinkedHashMap<>(Imported.PROJECT);
        before.put("content/events/there.md", THERE);
        Imported first = Imported.of(before, name, text, Imported.NONE);
        Map<String, String> project = new LinkedHashMap<>(before);
        project.putAll(first.files());
        assertThat(errors(project)).isEmpty();
        Imported second = Imported.of(project, name, text, Imported.NONE);
        assertThat(added(second.files(), project)).isEmpty();
    }

    /** The lines that are not there yet. */
    private static List<String> added(Map<String, String> files, Map<String, String> project) {
        return files.entrySet().stream()
                .flatMap(file -> file.getValue()
                        .lines()
                        .skip(project.getOrDefault(file.getKey(), "").lines().count()))
                .toList();
    }

    private static List<String> errors(Map<String, String> project) {
        SourceTree own = Imported.tree(project);
        SourceTree program = RepositorySite.tree();
        return Generated.of(
                        Result.of(new SourceTree(own.content(), program.templates(), program.assets())),
                        Optional.empty())
                .problems()
                .stream()
                .filter(Problem::isError)
                .map(problem -> problem + "\n"
                        + project.getOrDefault(problem.at().file(), "")
                                .lines()
                                .skip(Math.max(0, problem.at().line() - 1))
                                .findFirst()
                                .orElse(""))
                .toList();
    }
}
