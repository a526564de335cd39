package org.annals.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.annals.Generated;
import org.annals.SmallProject;
import org.annals.render.Artifact;
import org.annals.source.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is served is what is built, but for the script that shows changes, and for drafts. */
class ServedBytesTest {

    private static final String OURS = "<link rel=\"stylesheet\" href=\"/\\.annals/serve\\.css\">"
            + "<script src=\"/\\.annals/serve\\.js\" data-version=\"[^\"]+\" data-edit=\"[^\"]*\" defer></script>";

    @TempDir
    private Path root;

    private Responder responder(LiveProject live) {
        return new Responder(live, EditorLink.of(root, Optional.of("code://{file}?a&{line}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sites/least", "sites/everything", "sites/tongues", "sites/ways", "gallery/may-fourth"})
    void everyFileIsServedAsItIsBuilt(String site) throws IOException, InterruptedException {
        Folders.copy(Path.of("src/test/resources").resolve(site), root);
        Files.deleteIfExists(root.resolve("content/events/to-come.md"));
        Generated built = Generated.whole(Project.read(root).value().orElseThrow(), Optional.empty());
        var live = new LiveProject(root, Past.NONE);
        live.renew();
        Responder responder = responder(live);
        for (Artifact artifact : built.artifacts()) {
            Answer answer = responder.answer(responder.base() + artifact.path());
            assertThat(answer.status()).as(artifact.path()).isEqualTo(200);
            assertThat(text(answer)).as(artifact.path()).isEqualTo(artifact.text());
            assertThat(answer.type()).as(artifact.path()).isEqualTo(MediaType.of(artifact.path()));
        }
    }

    /** What is remembered from one save to the next never shows. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void afterAnyNumberOfSavesItIsStillAsItIsBuilt(long seed) throws IOException, InterruptedException {
        Folders.copy(Path.of("src/test/resources/sites/everything"), root);
        Files.deleteIfExists(root.resolve("content/events/to-come.md"));
        var saves = new RandomSaves(root, new Random(seed));
        var live = new LiveProject(root, Past.NONE);
        live.renew();
        Responder responder = responder(live);
        for (int round = 0; round < 6; round++) {
            for (int save = 0; save < 6; save++) {
                live.renew(Set.of(saves.make()));
                responder.answer(responder.base()); // somebody looks
            }
            List<Artifact> built = saves.built();
            live.renew();
            assertThat(built).isNotEmpty();
            for (Artifact artifact : built) {
                assertThat(text(responder.answer(responder.base() + artifact.path())))
                        .as("%s after %s", artifact.path(), saves)
                        .isEqualTo(artifact.text());
            }
        }
    }

    private static String text(Answer answer) {
        return UTF_8.decode(answer.body().duplicate()).toString().replaceFirst(OURS, "");
    }

    @Test
    void aPageCarriesTheScriptAndAPageThatOnlyLeadsOnDoesNot() throws IOException, InterruptedException {
        SmallProject.write(root);
        Path event = root.resolve(SmallProject.EVENT);
        Files.writeString(event, Files.readString(event).replace("kind: summit", "kind: summit\naliases: [/old/]"));
        var live = new LiveProject(root, Past.NONE);
        live.renew();
        Responder responder = responder(live);
        assertThat(UTF_8.decode(responder.answer(responder.base()).body()).toString())
                .containsPattern(OURS);
        String redirect = UTF_8.decode(responder.answer("/small/old/").body()).toString();
        assertThat(redirect).contains("http-equiv=\"refresh\"").doesNotContain(".annals");
    }

    /** The words of dates are kept from save to save, and no longer than those of the language. */
    @Test
    void aPhraseThatIsSavedShowsInDates() throws IOException, InterruptedException {
        SmallProject.write(root);
        var live = new LiveProject(root, Past.NONE);
        live.renew();
        Responder responder = responder(live);
        assertThat(text(responder.answer("/small/events/founded-2001/"))).contains("15 June 2001");
        String phrases = Files.readString(Path.of("templates/i18n/en.yaml"));
        SmallProject.write(root, "templates/i18n/en.yaml", phrases.replace("June", "Juno"));
        live.renew();
        assertThat(text(responder.answer("/small/events/founded-2001/")))
                .contains("15 Juno 2001")
                .doesNotContain("15 June 2001");
    }

    /** Which accounts use a word is kept from save to save, and no longer than the account and the word are the same. */
    @Test
    void theGlossaryFollowsItsWordsAndTheAccounts() throws IOException, InterruptedException {
        SmallProject.write(root);
        SmallProject.write(root, "content/glossary.yaml", "meeting:\n  term: met\n  definition: Came together.\n");
        var live = new LiveProject(root, Past.NONE);
        live.renew();
        Responder responder = responder(live);
        String use = "events/founded-2001/";
        assertThat(text(responder.answer("/small/glossary/"))).contains(use);
        SmallProject.write(root, "content/glossary.yaml", "meeting:\n  term: meet\n  definition: Came together.\n");
        live.renew();
        assertThat(text(responder.answer("/small/glossary/"))).doesNotContain(use);
        Path event = root.resolve(SmallProject.EVENT);
        Files.writeString(event, Files.readString(event).replace("They met", "There they meet"));
        live.renew();
        assertThat(text(responder.answer("/small/glossary/"))).contains(use);
        SmallProject.write(root, "content/glossary.yaml", "meeting:\n  term: meet\n  definition: Come together.\n");
        live.renew();
        assertThat(text(responder.answer("/small/glossary/"))).contains(use).contains("Come together.");
    }

    @Test
    void aDraftIsShownAndSaysSo() throws IOException, InterruptedException {
        SmallProject.write(root);
        Path event = root.resolve(SmallProject.EVENT);
        SmallProject.write(
                root,
                "content/events/to-come.md",
                Files.readString(event)
                        .replace("---\n\n", "draft: true\n---\n\n")
                        .replace("Something is founded", "Something comes"));
        var live = new LiveProject(root, Past.NONE);
        live.renew();
        Responder responder = responder(live);
        assertThat(text(responder.answer("/small/events/to-come/")))
                .contains("<p class=\"correction\">This is a draft: only its editors see it.</p>");
        assertThat(text(responder.answer("/small/2001/")))
                .contains("Something comes</a> <span class=\"quiet\">(draft)</span>")
                .contains("Something is founded</a></h2>");
        assertThat(text(responder.answer("/small/events/founded-2001/"))).doesNotContain("only its editors");
    }

    @Test
    void foldersAndTheTopLeadToTheirPagesAndNothingLeadsOut() throws IOException, InterruptedException {
        SmallProject.write(root);
        var live = new LiveProject(root, Past.NONE);
        live.renew();
        Responder responder = responder(live);
        assertThat(responder.answer("/").more()).containsEntry("Location", "/small/");
        assertThat(responder.answer("/small/2001").more()).containsEntry("Location", "/small/2001/");
        for (String path : new String[] {
            "/small/none/",
            "/small/../content/site.yaml",
            "/small/content/site.yaml",
            "/../../etc/passwd",
            "//example.org",
            "/small//example.org",
            "/.annals/../serve.js",
            "/.annals/Responder.class"
        }) {
            assertThat(responder.answer(path).status()).as(path).isEqualTo(404);
        }
        assertThat(text(responder.answer("/small/none/")))
                .contains("404")
                .containsPattern("href=\"/small/assets/[0-9a-f]{8}/annals\\.css\"");
    }
}
