package org.annals.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.annals.SmallProject;
import org.annals.workflow.Workplace.Done;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Repairs as suggestions, of commits that somebody made whom we do not know. */
class SuggestionsTest {

    private static final String EVENT = "content/events/third-2003.md";

    @TempDir
    static Path before;

    private static Begun begun;

    @TempDir
    Path folder;

    private Workplace place;

    @BeforeAll
    static void begin() throws Exception {
        begun = Begun.in(before);
    }

    @BeforeEach
    void repository() throws Exception {
        place = Workplace.in(folder);
        SmallProject.write(place.root());
        place.commit("the timeline");
        place.git("checkout", "-qb", "change");
    }

    @Test
    void aRepairIsALineToAccept() throws Exception {
        JsonObject review = review(event().replace("date: 2001-06-15", "date: 15.06.2001"));
        assertThat(review.get("commit_id").getAsString()).isEqualTo(place.git("rev-parse", "change"));
        assertThat(review.get("event").getAsString()).isEqualTo("COMMENT");
        assertThat(comments(review)).hasSize(1);
        JsonObject comment = comments(review).get(0);
        assertThat(comment.get("path").getAsString()).isEqualTo(EVENT);
        assertThat(comment.get("line").getAsInt()).isEqualTo(3);
        assertThat(comment.get("side").getAsString()).isEqualTo("RIGHT");
        assertThat(comment.get("body").getAsString()).isEqualTo("```suggestion\ndate: 2001-06-15\n```");
    }

    @Test
    void whatIsRightHasNoSuggestion() throws Exception {
        assertThat(comments(review(event()))).isEmpty();
    }

    /** Only what the change shows can be commented on; GitHub refuses a whole review for one line that it does not show. */
    @Test
    void aFaultFarFromTheChangeIsOnlyCounted() throws Exception {
        place.git("checkout", "-q", "main");
        String far = event().replace("date: 2001-06-15", "date: 15.06.2001") + "\nOne [@a-source].\n".repeat(20);
        place.write(EVENT, far);
        place.commit("a fault on main");
        place.git("checkout", "-q", "-B", "change");
        JsonObject review = review(far + "\nThe end [@a-source].\n");
        assertThat(comments(review)).isEmpty();
        assertThat(review.get("body").getAsString()).contains("1 more repair cannot be shown here");
    }

    @Test
    void noTextLeavesItsFence() throws Exception {
        String hostile = event().replace("date: 2001-06-15", "date: 15.06.2001")
                .replace("title: Something is founded", "headline: 'A ````` fence``` @everybody <img>'");
        for (JsonObject comment : comments(review(hostile))) {
            String body = comment.get("body").getAsString();
            String fence = body.replaceFirst("(?s)suggestion\n.*", "");
            assertThat(fence).matches("`{3,}");
            assertThat(body).endsWith("\n" + fence);
            assertThat(body.substring(fence.length(), body.length() - fence.length()))
                    .doesNotContain(fence);
        }
        assertThat(comments(review(hostile))).isNotEmpty();
    }

    @Test
    void whatCannotBeSeenIsNotSuggested() throws Exception {
        String zeroWidth = Character.toString(0x2060);
        JsonObject review = review(event().replace("date: 2001-06-15", "date: 15.06.2001 # hid" + zeroWidth + "den"));
        assertThat(review.toString()).doesNotContain(zeroWidth);
        assertThat(comments(review)).isEmpty();
    }

    @Test
    void filesOutsideTheContentAndLinksAreNotTouched() throws Exception {
        place.write("README.md", "title : x");
        place.write("content/../elsewhere.md", "---\ndate: 15.06.2001\n---\n");
        Files.createSymbolicLink(place.root().resolve("content/events/link-2003.md"), Path.of("/etc/passwd"));
        JsonObject review = review(event());
        assertThat(comments(review)).isEmpty();
        assertThat(review.toString()).doesNotContain("root:");
    }

    @Test
    void aHugeFileAndOneThatIsNoTextGiveNothing() throws Exception {
        Files.write(
                Files.createDirectories(place.root().resolve("content/events")).resolve("binary-2003.md"),
                new byte[] {0, -1, 3, 4});
        place.write("content/events/huge-2003.md", "date: 15.06.2001\n".repeat(100_000));
        assertThat(comments(review(event()))).isEmpty();
    }

    @Test
    void nobodyIsFloodedWithSuggestions() throws Exception {
        for (int i = 0; i < 60; i++) {
            place.write("content/events/many-" + i + ".md", event().replace("date: 2001-06-15", "date: 15.06.2001"));
        }
        JsonObject review = review(event());
        assertThat(comments(review)).hasSize(30);
        assertThat(review.get("body").getAsString()).contains("30 more repairs cannot be shown here");
    }

    @ParameterizedTest
    @EnumSource(Caller.class)
    void theWorkflowPostsWhatTheProgramOfOurOwnBranchFinds(Caller caller, @TempDir Path other) throws Exception {
        place = begun.repository(other, caller);
        Done done = suggest("change", Map.of());
        assertThat(done.code()).as(done.log()).isZero();
        assertThat(place.runner().resolve("posted")).content().contains("date: 2003-05-28");
        assertThat(place.runner().resolve("asked"))
                .content()
                .contains("head=stranger:$(touch pwned);x\n", "repos/somebody/timeline/pulls/7/reviews", "a-token");
        assertThat(place.root().resolve("pwned")).doesNotExist();
        assertThat(place.root().resolve(EVENT))
                .as("the change is not checked out")
                .doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(Caller.class)
    void aPullRequestThatMovedOnGetsNothing(Caller caller, @TempDir Path other) throws Exception {
        place = begun.repository(other, caller);
        Done done = suggest("change~1", Map.of());
        assertThat(done.code()).as(done.log()).isZero();
        assertThat(place.runner().resolve("asked")).exists();
        assertThat(place.runner().resolve("posted")).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(Caller.class)
    void offUntilTheOwnerSwitchesItOn(Caller caller, @TempDir Path other) throws Exception {
        place = begun.repository(other, caller);
        assertThat(suggest("change", Map.of("vars.ANNALS_SUGGESTIONS", "")).log())
                .isEqualTo("skipped");
        assertThat(place.runner().resolve("asked")).doesNotExist();
    }

    /** As GitHub has it: the branch of a pull request under a name of its own, and a program that asks and posts. */
    private Done suggest(String head, Map<String, String> more) throws Exception {
        place.write(EVENT, place.read(Begun.EVENT).replace("date: 2001\n", "date: 28.05.2003\n"));
        place.commit("a change");
        String sha = place.git("rev-parse", head);
        place.git("update-ref", "refs/pull/7/head", "change");
        place.git("checkout", "-q", "main");
        place.git("branch", "-qD", "change");
        place.git("remote", "add", "origin", place.root().toString());
        place.program("gh", """
                printf '%%s\\n' "$@" "$GH_TOKEN" >> '%1$s/asked'
                case "$*" in
                  *reviews*) for word; do [ "$last" = --input ] && cp "$word" '%1$s/posted'; last=$word; done ;;
                  *) echo 7 ;;
                esac
                """.formatted(place.runner()));
        String run = "github.event.workflow_run.";
        Map<String, String> event = new HashMap<>(Map.of(
                "vars.ANNALS_SUGGESTIONS",
                "on",
                "github.token",
                "a-token",
                run + "event",
                "pull_request",
                run + "conclusion",
                "failure",
                run + "head_sha",
                sha,
                run + "head_branch",
                "$(touch pwned);x",
                run + "head_repository.owner.login",
                "stranger"));
        event.putAll(more);
        place.offerProgram(place.root());
        return Job.run(place, place.root(), "suggest.yml", "suggest", event);
    }

    private JsonObject review(String event) throws Exception {
        place.write(EVENT, event);
        place.git("add", "-A");
        place.git("commit", "-qm", "a change", "--allow-empty");
        place.git("checkout", "-q", "--detach", "main");
        Path out = place.runner().resolve("review.json");
        var words = new ArrayList<>(List.of(place.runner().resolve("bin/annals").toString(), "suggest"));
        words.addAll(List.of("--since", "main", "--of", "change"));
        Process annals = new ProcessBuilder(words)
                .directory(place.root().toFile())
                .redirectOutput(out.toFile())
                .start();
        assertThat(annals.waitFor()).isZero();
        place.git("checkout", "-q", "change");
        return JsonParser.parseString(Files.readString(out)).getAsJsonObject();
    }

    private static List<JsonObject> comments(JsonObject review) {
        JsonArray comments = review.getAsJsonArray("comments");
        return StreamSupport.stream(comments.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private String event() throws Exception {
        return Files.readString(place.root().resolve(SmallProject.EVENT));
    }
}
