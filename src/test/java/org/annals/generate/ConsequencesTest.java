package org.annals.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.annals.load.Memory;
import org.annals.problem.Result;
import org.annals.render.History;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.Test;

/** One mistake is told once, without what follows from it. */
class ConsequencesTest {

    /** Six lines with the hyphens around them, so that a text begins in line 8. */
    private static final String HEAD = "title: T\ndate: 2001\nsummary: S.\nkind: event\n";

    @Test
    void aCitationThatIsNotClosedIsNoMissingSourceToo() {
        assertThat(told(HEAD, "The account [@example-source.")).containsExactly("8:13 citation-form");
    }

    @Test
    void aCitationOfASourceThatIsNotKnownIsNoMissingSourceToo() {
        assertThat(told(HEAD, "The account [@nowhere].")).containsExactly("8:15 unknown-id");
    }

    @Test
    void aBlockMovedInWithTabsLacksNothing() {
        assertThat(told(HEAD + "image:\n\tfile: x.png\n\talt: y\n", "The account [@example-source]."))
                .containsExactly("7:1 tab", "7:8 missing-image", "8:1 tab");
    }

    /** The key that lacks its colon is read as a value, whose form and file are then wrong as well. */
    @Test
    void aKeyWithoutItsColonIsNoWrongValueToo() {
        assertThat(told(HEAD + "image:\n  file x.png\n  alt: y\n", "The account [@example-source]."))
                .containsExactly("8:3 yaml-syntax");
    }

    /** What is wrong elsewhere in the file stays told. */
    @Test
    void whatDoesNotFollowIsTold() {
        assertThat(told("date: 2001\nsummary: S.\nkind: event\nimage:\n\tfile: x.png\n", "The [@nowhere]."))
                .containsExactly("2:1 missing-key", "6:1 tab", "6:8 missing-image", "9:7 unknown-id");
        assertThat(told(HEAD, "One paragraph.\n\nThe other [@example-source."))
                .containsExactly("8:1 uncited-paragraph", "10:11 citation-form");
        assertThat(told(HEAD + "image:\n  file: x.png\n", "A [@example-source]."))
                .containsExactly("7:3 missing-key", "7:9 missing-image");
    }

    private static List<String> told(String head, String body) {
        var tree = new SourceTree(
                List.of(
                        new SourceFile("content/events/a.md", "---\n" + head + "---\n\n" + body + "\n"),
                        new SourceFile("content/site.yaml", """
                                title: A small timeline
                                description: What happened.
                                base-url: https://example.org/small/
                                languages: [en]
                                period: 2001/2003
                                kinds:
                                  event: {label: Event, symbol: circle}
                                licence: {name: CC BY 4.0, url: "https://example.org/licence/"}
                                """),
                        new SourceFile("content/sources.yaml", """
                                references:
                                  - id: example-source
                                    type: book
                                    title: A source
                                    custom: {kind: news}
                                """)),
                List.of(),
                List.of());
        Proof proof = Proof.of(Result.of(tree, List.of()), Memory.empty(), Optional.empty(), History.NONE);
        return proof.output(proof.check()).problems().stream()
                .filter(problem -> problem.at().file().equals("content/events/a.md"))
                .map(problem -> problem.at().line() + ":" + problem.at().column() + " "
                        + problem.rule().id())
                .toList();
    }
}
