package org.annals.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.problem.Problem;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has written nothing yet is shown what to write, and it can be read as it is shown. */
class FirstSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# Later.\n", "---\n"})
    void whatAnEmptyFileIsToHoldCanBeRead(String empty) {
        List<Problem> problems = load("content/site.yaml", empty);
        assertThat(problems).hasSize(1);
        String lines = problems.get(0)
                .suggestion()
                .orElseThrow()
                .replaceFirst("^.*?colons: ", "")
                .replace(" · ", "\n");
        assertThat(Loader.load(tree(lines + "\n", new SourceFile("content/themes.yaml", "")))
                        .problems())
                .isEmpty();
    }

    /** What is written in place of a list of names is an entry of that vocabulary. */
    @ParameterizedTest
    @CsvSource({"people", "places", "organisations", "themes", "glossary", "eras", "membership", "phrases"})
    void whatIsShownInPlaceOfAListCanBeRead(String list) {
        String path = "content/" + list + ".yaml";
        Problem problem = load(path, "- \"A name: 1\"\n- Another\n").get(0);
        assertThat(problem.at().file()).isEqualTo(path);
        String entry = problem.suggestion().orElseThrow().replaceFirst("^.*? such as ", "");
        assertThat(load(path, entry + "\n")).isEmpty();
    }

    private static List<Problem> load(String path, String text) {
        var file = new SourceFile(path, text);
        return Loader.load(
                        path.equals("content/site.yaml")
                                ? new SourceTree(List.of(event(), file), List.of(), List.of())
                                : tree("""
                                title: Tests
                                description: A timeline for tests.
                                base-url: https://example.org/
                                languages: [en]
                                period: 2001/2021
                                kinds: {event: {label: Event, symbol: circle}}
                                tracks: {membership: {label: Membership, statuses: {member: Members}}}
                                licence: {name: CC BY 4.0, url: "https://example.org/licence/"}
                                """, file))
                .problems();
    }

    private static SourceTree tree(String site, SourceFile other) {
        return new SourceTree(List.of(event(), new SourceFile("content/site.yaml", site), other), List.of(), List.of());
    }

    private static SourceFile event() {
        return new SourceFile("content/events/a.md", """
                ---
                title: Something
                date: 2001
                summary: Something happened.
                kind: event
                sources: []
                ---

                It happened.
                """);
    }
}
