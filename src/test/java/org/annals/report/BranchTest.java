package org.annals.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BranchTest {

    @Test
    void aForkIsEditedInTheFork() {
        assertThat(Branch.ofPullRequest("https://github.com", """
                {"number": 7, "pull_request": {"head": {"ref": "patch-1", "repo": {"full_name": "somebody/fork"}}}}
                """))
                .contains(new Branch("https://github.com/somebody/fork", "patch-1"));
    }

    @Test
    void whateverABranchIsCalledTheAddressHolds() {
        assertThat(new Branch("https://github.com/a/b", "fix/#3 é").edit("content/50%.md"))
                .isEqualTo("https://github.com/a/b/edit/fix/%233%20%C3%A9/content/50%25.md");
    }

    /** A fork may be deleted while its pull request is open. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "[]",
                "{\"ref\": \"refs/heads/main\"}",
                "{\"pull_request\": null}",
                "{\"pull_request\": {\"head\": {\"ref\": \"patch-1\", \"repo\": null}}}",
                "{\"pull_request\": {\"head\": {\"ref\": {}, \"repo\": {\"full_name\": \"a/b\"}}}}",
            })
    void otherEventsAreNone(String event) {
        assertThat(Branch.ofPullRequest("https://github.com", event)).isEmpty();
    }
}
