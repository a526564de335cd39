package org.annals.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.load.Languages;
import org.annals.load.Loader;
import org.annals.model.FieldLocations;
import org.annals.model.Source;
import org.annals.model.Source.Name;
import org.annals.model.date.When;
import org.annals.model.date.read.DateReader;
import org.annals.problem.Location;
import org.annals.site.index.Dating;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/** Sources that are hard to write down. */
final class Items {

    static final List<String> TITLES = List.of(
            "Plain words",
            "Braces {and} one } alone, 100 % & #1 of a_b costs $5 ~ x^2 \\ y",
            "He said \"yes\" and 'no'",
            "“Curly” ‘marks’ – and dashes — too",
            "Война и мир: роман",
            "上海合作组织二十年",
            "A <script>alert(1)</script> & </cite> title",
            "Does it end here?",
            "an article in lower case, of O'Neill and iPhones",
            "Signs of nobody \uE000\uE002 in it \uE003",
            "[A description]");

    private static final FieldLocations NOWHERE = new FieldLocations(Location.of("sources.yaml"), Map.of());

    static final Name BODY = name(Optional.empty(), Optional.empty(), Optional.of("Foo and Bar, {Inc.}"));
    static final Name PERSON = name(Optional.of("Толстой"), Optional.of("Лев"), Optional.empty());

    private static final String SETTINGS = """
            title: t
            description: d
            base-url: https://example.org/
            languages: [en]
            period: 2001/2003
            kinds: {summit: {label: Summit, symbol: circle}}
            licence: {name: n, url: "https://example.org/"}
            """;

    private Items() {}

    private static Name name(Optional<String> family, Optional<String> given, Optional<String> literal) {
        return new Name(
                family, given, Optional.empty(), Optional.empty(), Optional.empty(), literal, List.of(), NOWHERE);
    }

    static Source source(String title, String type, Optional<String> issued, Map<String, String> fields) {
        Map<String, When> dates = new LinkedHashMap<>();
        issued.map(Items::date).ifPresent(date -> dates.put("issued", date));
        dates.put("accessed", date("2026-11-23"));
        return new Source(
                "id-1",
                type,
                title,
                Map.of("author", List.of(PERSON, BODY)),
                dates,
                Optional.of("Press & Sons"),
                Optional.of("https://example.org/a_b?x=1&y=%20#z"),
                Optional.of("ru"),
                fields,
                Optional.of("A note\nof two lines."),
                new Source.Provenance("news", Optional.of("nobody"), Optional.of("https://archive.example.org/")),
                NOWHERE);
    }

    /** A source as it is written in {@code sources.yaml}, without a comma in its fields. */
    static Source written(String fields) {
        String yaml = "references:\n  - {id: id-1, " + fields + ", custom: {kind: news}}\n";
        return Loader.load(new SourceTree(
                        List.of(
                                new SourceFile("content/site.yaml", SETTINGS),
                                new SourceFile("content/sources.yaml", yaml)),
                        List.of(),
                        List.of()))
                .value()
                .orElseThrow()
                .sources()
                .values()
                .iterator()
                .next();
    }

    static CslItem item(String title, Optional<String> issued) {
        return CslItem.of(source(title, "article-newspaper", issued, Map.of()), dating());
    }

    static When date(String edtf) {
        return DateReader.read(edtf).value().orElseThrow();
    }

    static Dating dating() {
        return Dating.in(Languages.english());
    }
}
