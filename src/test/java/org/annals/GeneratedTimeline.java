package org.annals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.annals.problem.Result;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/** A timeline of as many events as one likes, under the templates of this repository; the same for the same seed. */
public final class GeneratedTimeline {

    private static final String SITE = """
            title: A generated timeline
            description: What might have happened.
            base-url: https://example.org/generated/
            languages: [en]
            period: {first}/{last}
            kinds:
              summit: {label: Summit, symbol: circle}
              treaty: {label: Treaty, symbol: square}
              exercise: {label: Exercise, symbol: diamond}
            tracks:
              membership: {label: Membership, statuses: {member: Members, observer: Observers}}
            licence: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
            """;

    private static final String SOURCES = """
            references:
              - {id: a-source, type: webpage, title: A source, custom: {kind: news}}
              - {id: another, type: webpage, title: Another source, custom: {kind: official}}
            """;

    private static final List<String> KINDS = List.of("summit", "treaty", "exercise");

    private static final List<String> WORDS = List.of(
            "council", "region", "trade", "border", "water", "energy", "meeting", "protocol", "transit", "university");

    private final SplittableRandom random;
    private final int first;
    private final int last;

    private GeneratedTimeline(long seed, int first, int last) {
        this.random = new SplittableRandom(seed);
        this.first = first;
        this.last = last;
    }

    /** Events spread over the years from the first to the last. */
    public static SourceTree of(int events, int first, int last) {
        return new GeneratedTimeline(events, first, last).tree(events);
    }

    private SourceTree tree(int events) {
        Result<SourceTree> templates = SourceTree.read(Path.of("").toAbsolutePath());
        var content = new ArrayList<SourceFile>();
        content.add(new SourceFile(
                "content/site.yaml", SITE.replace("{first}", year(first)).replace("{last}", year(last))));
        content.add(new SourceFile("content/sources.yaml", SOURCES));
        for (int i = 0; i < events; i++) {
            content.add(new SourceFile("content/events/e" + i + ".md", event(i)));
        }
        SourceTree own = templates.value().orElseThrow();
        return new SourceTree(
                content,
                own.templates(),
                own.assets().stream()
                        .filter(asset -> asset.path().startsWith("templates/"))
                        .toList());
    }

    private String event(int number) {
        return """
                ---
                title: %s %d
                date: %s
                summary: It is told what happened then, and who said so.
                kind: %s
                milestone: %s
                ---

                It happened [@a-source]. Others say so too [@another].
                """.formatted(words(), number, date(), one(KINDS), random.nextInt(60) == 0);
    }

    private String words() {
        var words = new StringBuilder("About");
        for (int i = random.nextInt(1, 8); i > 0; i--) {
            words.append(' ').append(one(WORDS));
        }
        return words.toString();
    }

    /** Mostly days, some months and years, some stretches. */
    private String date() {
        String year = year(random.nextInt(first, last + 1));
        String month = two(1, 12);
        return switch (random.nextInt(20)) {
            case 0 -> year;
            case 1 -> year + "-" + month;
            case 2 -> year + "-" + month + "-03/" + year + "-" + month + "-" + two(4, 28);
            case 3 -> year + "-" + month + "-" + two(1, 28) + "?";
            default -> year + "-" + month + "-" + two(1, 28);
        };
    }

    private static String year(int year) {
        return Integer.toString(10_000 + year).substring(1);
    }

    private String two(int least, int most) {
        int number = random.nextInt(least, most + 1);
        return (number < 10 ? "0" : "") + number;
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
