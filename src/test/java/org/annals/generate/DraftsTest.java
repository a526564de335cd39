package org.annals.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.annals.Generated;
import org.annals.problem.Result;
import org.annals.render.Artifact;
import org.junit.jupiter.api.Test;

/** What a published text shows of an event that readers cannot see. */
class DraftsTest {

    private static final Map<String, String> SITE = site();

    @Test
    void aLinkToADraftIsItsTitleOrTheWordsOfTheLink() {
        assertThat(page("founding")).contains("see The first meeting.").contains("later once more.");
        assertThat(page("founding")).doesNotContain("href=\"../meeting").doesNotContain("href=\"../second");
    }

    @Test
    void aRelatedDraftIsNotShown() {
        assertThat(page("founding")).doesNotContain("related:");
    }

    @Test
    void aDraftHasNoPage() {
        assertThat(SITE.keySet()).noneMatch(path -> path.startsWith("events/meeting"));
    }

    private static String page(String event) {
        return SITE.getOrDefault("events/" + event + "/index.html", "");
    }

    private static Map<String, String> site() {
        try {
            Map<String, String> files =
                    new TreeMap<>(RulesTest.files(Path.of("src/test/resources/rules/draft-link/bad.txt")));
            files.computeIfPresent(
                    "content/events/2001/founding.md",
                    (path, text) -> text.replace("kind: summit", "kind: summit\nrelated: [meeting]"));
            files.put("templates/page/event.ftlh", """
                    <#list page.text.account as passage>${html(passage.block)}</#list>
                    <#list page.onward.related as event>related: ${event.title}</#list>
                    """);
            return Generated.of(Result.of(TextTree.tree(files)), Optional.empty()).artifacts().stream()
                    .collect(Collectors.toMap(Artifact::path, Artifact::text));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
