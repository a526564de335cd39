package org.annals.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.annals.problem.Result;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every entry of a list gets a file of its own, and nothing that somebody wrote is lost. */
class ListSplitterTest {

    private static final String SOURCES = "content/sources.yaml";

    @Test
    void commentsGoWithTheEntryThatTheyStandAt() {
        var split = split(Map.of(SOURCES, """
                # The sources.

                references: # by id
                  # Signed in June.
                  - id: charter # the first
                    type: treaty
                    # its name in English
                    title: The charter
                    note: >-
                      Two lines
                      # of one text.
                  # There is a later one.

                  - type: webpage
                    id: "report"
                    title: "A: report"

                # The end.
                """));
        assertThat(split.entries())
                .isEqualTo(Map.of("content/sources/charter.yaml", """
                # Signed in June.
                # the first
                type: treaty
                # its name in English
                title: The charter
                note: >-
                  Two lines
                  # of one text.
                # There is a later one.
                """, "content/sources/report.yaml", """
                type: webpage
                title: "A: report"
                """));
        assertThat(split.lists()).isEqualTo(Map.of(SOURCES, """
                # The sources.

                # by id

                # The end.
                """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "references: [{id: charter, type: treaty, title: 'It''s, so', custom: {kind: treaty, side: X}}]",
                "references:\n- {type: treaty, id: charter, title: 'It''s, so', custom: {kind: treaty, side: X}}\n",
                "- {id: charter,\n   type: treaty, title: 'It''s, so', custom: {kind: treaty,\n   side: X}}\n",
                "---\n-\n  id: charter\n  type: treaty\n  title: 'It''s, so'\n  custom: {kind: treaty, side: X}\n"
            })
    void howAListIsWrittenDoesNotMatter(String list) {
        var split = split(Map.of(SOURCES, list));
        assertThat(split.entries())
                .isEqualTo(Map.of(
                        "content/sources/charter.yaml",
                        "type: treaty\ntitle: 'It''s, so'\ncustom: {kind: treaty, side: X}\n"));
        assertThat(split.lists()).isEqualTo(Map.of(SOURCES, ""));
    }

    @Test
    void theOrderOfAListStaysWhereItIsAnother() {
        String themes = "zinc: {name: Zinc}\narms:\n    name: Arms\n";
        var split = split(Map.of("content/themes.yaml", themes));
        assertThat(split.lists()).isEqualTo(Map.of("content/themes.yaml", "zinc:\narms:\n"));
        assertThat(split.entries())
                .isEqualTo(
                        Map.of("content/themes/zinc.yaml", "name: Zinc\n", "content/themes/arms.yaml", "name: Arms\n"));
        Map<String, String> after = new TreeMap<>(split.entries());
        after.putAll(split.lists());
        assertThat(split(after)).isEqualTo(new SplitLists(Map.of(), Map.of()));
    }

    @Test
    void aFileThatIsThereIsNeverWrittenOver() {
        Map<String, String> files =
                new TreeMap<>(Map.of("content/themes.yaml", "arms: {name: Arms}\nzinc: {name: Z}\n"));
        files.put("content/themes/zinc.yaml", "name: Another\n");
        Result<SplitLists> result = ListSplitter.split(tree(files), Set.of("themes"));
        assertThat(result.value()).contains(new SplitLists(Map.of(), Map.of()));
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.at()).hasToString("content/themes.yaml:2:1");
            assertThat(problem.message()).isEqualTo("there is another content/themes/zinc.yaml already");
        });
        files.put("content/themes/zinc.yaml", "name: Z\n");
        assertThat(split(files))
                .as("what a run has left that was stopped")
                .isEqualTo(new SplitLists(
                        Map.of("content/themes/arms.yaml", "name: Arms\n"), Map.of("content/themes.yaml", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "references: [\n  {id: charter, # signed\n   type: treaty}]",
                "references:\n  - {id: Charter, type: treaty}\n",
                "references:\n  - {id: charter, type: treaty}\n  - {id: charter, type: book}\n",
                "references:\n  - {type: treaty}\n",
                "references:\n  - {id: charter}\nothers: a\n",
                "references:\n  - id: charter\n    title: \"never closed\n"
            })
    void whatCannotBeMovedIsToldAndStays(String list) {
        Result<SplitLists> result = ListSplitter.split(tree(Map.of(SOURCES, list)), Set.of("sources"));
        assertThat(result.hasErrors()).isTrue();
        assertThat(result.value()).contains(new SplitLists(Map.of(), Map.of()));
    }

    private static SplitLists split(Map<String, String> files) {
        Result<SplitLists> result = ListSplitter.split(tree(files), Set.copyOf(ListSplitter.names()));
        assertThat(result.problems()).isEmpty();
        return result.value().orElseThrow();
    }

    private static SourceTree tree(Map<String, String> files) {
        var content = new ArrayList<SourceFile>();
        new TreeMap<>(files).forEach((path, text) -> content.add(new SourceFile(path, text)));
        return new SourceTree(content, List.of(), List.of());
    }
}
