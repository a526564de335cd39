package org.annals.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.annals.Generated;
import org.annals.Sites;
import org.annals.load.ListSplitter;
import org.annals.load.SplitLists;
import org.annals.problem.Result;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where entries stand is nowhere seen but in the links that lead to their files. */
class SplitSiteTest {

    @ParameterizedTest
    @ValueSource(strings = {"everything", "tongues", "ways"})
    void theSiteIsTheSameToTheByte(String name) {
        SourceTree before = Sites.fixture(name);
        Result<SplitLists> split = ListSplitter.split(before, Set.copyOf(ListSplitter.names()));
        assertThat(split.problems()).isEmpty();
        SourceTree after = with(before, split.value().orElseThrow());
        assertThat(after.content()).hasSizeGreaterThan(before.content().size());
        assertThat(texts(after)).isEqualTo(texts(before));
    }

    private static SourceTree with(SourceTree tree, SplitLists split) {
        Map<String, String> files = new TreeMap<>();
        tree.content().forEach(file -> files.put(file.path(), file.text()));
        files.putAll(split.entries());
        files.putAll(split.lists());
        var content = new ArrayList<SourceFile>();
        files.forEach((path, text) -> content.add(new SourceFile(path, text)));
        content.removeIf(file -> file.text().isEmpty() && split.lists().containsKey(file.path()));
        return new SourceTree(List.copyOf(content), tree.templates(), tree.assets());
    }

    private static Map<String, String> texts(SourceTree tree) {
        Map<String, String> texts = new TreeMap<>();
        Generated output = Generated.of(Result.of(tree), Optional.empty());
        assertThat(output.problems()).isEmpty();
        output.artifacts().stream()
                .filter(artifact -> artifact.path().matches(".*\\.(?:html|json|xml|csv|bib|ris|ics|jsonld)"))
                .forEach(artifact -> texts.put(
                        artifact.path(),
                        artifact.text()
                                .replaceAll(
                                        "(?:(?:blob|edit)/main/)?content/[a-z]+(?:/[a-z0-9-]+)?\\.yaml(?:\\?plain=1#L[0-9]+)?",
                                        "FILE")));
        return texts;
    }
}
